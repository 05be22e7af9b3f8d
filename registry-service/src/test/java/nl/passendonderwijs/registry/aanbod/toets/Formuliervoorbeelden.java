package nl.passendonderwijs.registry.aanbod.toets;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.Aanbodvorm;
import nl.passendonderwijs.registry.aanbod.formulier.Aanbodformulier;
import nl.passendonderwijs.registry.aanbod.formulier.Initiatiefformulier;
import nl.passendonderwijs.registry.aanbod.formulier.Voorzieningformulier;
import nl.passendonderwijs.registry.aanbod.initiatief.Initiatiefvorm;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;
import org.jspecify.annotations.Nullable;

/** Forms with one thing in them, the register they are judged against, and what is said of them. */
final class Formuliervoorbeelden {

    private static final LocalDate SCHOOLGIDS_VANAF = LocalDate.of(2025, 8, 1);
    private static final Vestigingscode REGULIER = Vestigingscode.van("01AA00");

    private static final Aanbodtoetsing TOETSING = new Aanbodtoetsing(new Vormregel(SCHOOLGIDS_VANAF));
    private static final Omgeving OMGEVING = omgeving(
            REGULIER,
            new School(REGULIER, Schoolkant.REGULIER, true),
            new School(Vestigingscode.van("01AB00"), Schoolkant.SPECIAAL, true),
            new School(Vestigingscode.van("01AC00"), Schoolkant.REGULIER, true),
            new School(Vestigingscode.van("01AD00"), Schoolkant.GEEN, true),
            new School(Vestigingscode.van("01AG00"), Schoolkant.SPECIAAL, false));

    private Formuliervoorbeelden() {}

    static Aanbodformulier met(Aanbodvorm vorm, LocalDate vastgesteld, LocalDate van, @Nullable LocalDate tot) {
        return new Aanbodformulier(vorm, null, vastgesteld, van, tot, null, false, false, List.of(), List.of(), null);
    }

    static Aanbodformulier met(Voorzieningformulier... voorzieningen) {
        return met(null, List.of(voorzieningen), List.of());
    }

    static Aanbodformulier met(Initiatiefformulier... initiatieven) {
        return met(null, List.of(), List.of(initiatieven));
    }

    static Aanbodformulier metBron(String bronadres) {
        return met(bronadres, List.of(), List.of());
    }

    private static Aanbodformulier met(
            @Nullable String bron, List<Voorzieningformulier> aanbod, List<Initiatiefformulier> initiatieven) {
        return new Aanbodformulier(
                Aanbodvorm.SCHOOLGIDS,
                null,
                SCHOOLGIDS_VANAF,
                SCHOOLGIDS_VANAF,
                null,
                bron,
                false,
                false,
                aanbod,
                initiatieven,
                null);
    }

    static Voorzieningformulier voorziening(String behoefte, @Nullable Integer plaatsen, @Nullable Integer bezet) {
        return new Voorzieningformulier(Behoeftecode.van(behoefte), Niveau.EXTRA, plaatsen, bezet, null);
    }

    static Initiatiefformulier initiatief(String... partners) {
        var codes = Arrays.stream(partners).map(Vestigingscode::van).toList();
        return new Initiatiefformulier(
                "Samen", Initiatiefvorm.GEINTEGREERD, codes, List.of(Behoeftecode.van("AUTISME")), null);
    }

    /** Pointer and code of each fault. */
    static List<String> bezwaren(Aanbodformulier formulier) {
        return bezwaren(formulier, OMGEVING);
    }

    static List<String> bezwaren(Aanbodformulier formulier, Omgeving omgeving) {
        return TOETSING.bezwaren(formulier, omgeving).stream()
                .map((Fout fout) -> fout.pointer() + " " + fout.code())
                .toList();
    }

    static Omgeving omgeving(Vestigingscode vestiging, School... scholen) {
        var opCode = Arrays.stream(scholen).collect(java.util.stream.Collectors.toMap(School::code, school -> school));
        return new Omgeving(
                vestiging,
                SCHOOLGIDS_VANAF,
                Map.copyOf(opCode),
                Set.of(Behoeftecode.van("AUTISME"), Behoeftecode.van("DYSLEXIE")));
    }
}
