package nl.passendonderwijs.kit.platform;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules of the house, the same for every service: pure inside a feature, adapters at its edge. */
public final class Huisregels {

    /** Where HTTP, tables, Kafka, the clock, jobs, configuration and files are. */
    private static final String[] ADAPTERS = {
        "..rest..",
        "..persistence..",
        "..messaging..",
        "..planning..",
        "..uitvoering..",
        "..instelling..",
        "..bestand.."
    };

    private static final String[] ZUIVER = {
        "java..",
        "org.jspecify..",
        "nl.passendonderwijs.kit.waarden..",
        "nl.passendonderwijs.kit.tijd..",
        "nl.passendonderwijs.kit.regels..",
        "nl.passendonderwijs.kit.uitkomst.."
    };
    private static final String[] DIENST_EXTRA = {
        "jakarta.inject..",
        "jakarta.enterprise..",
        "jakarta.transaction..",
        "nl.passendonderwijs.events..",
        "nl.passendonderwijs.kit.outbox..",
        "nl.passendonderwijs.kit.toegang.."
    };

    private final String dienst;

    private Huisregels(String dienst) {
        this.dienst = dienst;
    }

    /** Checks all classes of one service, e.g. {@code nl.passendonderwijs.registry}. */
    public static void controleer(String dienst) {
        var klassen = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(dienst);
        new Huisregels(dienst)
                .regels()
                .forEach(regel -> regel.allowEmptyShould(true).check(klassen));
    }

    private List<ArchRule> regels() {
        return List.of(zuivereKern(), useCases(), adaptersBlijvenAlleen(), geenAndereDienst(), transacties());
    }

    private ArchRule zuivereKern() {
        return classes()
                .that(inKern())
                .and()
                .haveSimpleNameNotEndingWith("Service")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(met(ZUIVER))
                .because("the inside of a feature is plain Java");
    }

    private ArchRule useCases() {
        return classes()
                .that(inKern())
                .and()
                .haveSimpleNameEndingWith("Service")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(met(ZUIVER, DIENST_EXTRA))
                .because("a use case knows the domain, transactions and the outbox, nothing of the outside");
    }

    private ArchRule adaptersBlijvenAlleen() {
        return noClasses()
                .that(inKern())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ADAPTERS)
                .because("nobody imports an adapter");
    }

    private ArchRule geenAndereDienst() {
        return noClasses().should().dependOnClassesThat(anderePlek()).because("services talk through events");
    }

    private ArchRule transacties() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Service")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.transaction.Transactional")
                .because("a transaction begins at a use case");
    }

    private DescribedPredicate<JavaClass> inKern() {
        return resideInAPackage(dienst + ".*..")
                .and(not(resideInAnyPackage(ADAPTERS)))
                .as("inside a feature");
    }

    private DescribedPredicate<JavaClass> anderePlek() {
        return DescribedPredicate.describe("of another service", klasse -> {
            var pakket = klasse.getPackageName();
            return pakket.matches("nl\\.passendonderwijs\\.(registry|placement|funding|plan|gateway)(\\..*)?")
                    && !pakket.startsWith(dienst);
        });
    }

    private String[] met(String[]... lijsten) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(dienst + ".."),
                        java.util.Arrays.stream(lijsten).flatMap(java.util.Arrays::stream))
                .toArray(String[]::new);
    }
}
