package nl.passendonderwijs.placement.voorbeeld;

import static nl.passendonderwijs.placement.proef.VestigingVoorbeelden.ANDER_BESTUUR;
import static nl.passendonderwijs.placement.proef.VestigingVoorbeelden.vestiging;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.invoer.InvoerFouten;
import nl.passendonderwijs.kit.invoer.InvoerLezer;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever copies an example out of the API document must get what the document promises. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class VoorbeeldinvoerTest {

    private static final String ANDERE_SCHOOL = "08TE00";
    private static final Map<String, String> SOORTEN = soorten();

    @Inject
    InvoerLezer lezer;

    @Inject
    InvoerFouten fouten;

    static Stream<String> invoer() {
        return Voorbeeldlezer.open().invoer();
    }

    @ParameterizedTest
    @MethodSource("invoer")
    void elk_voorbeeld_van_invoer_is_naar_de_vorm_zonder_fouten(String schema) throws Exception {
        var voorbeeld = Voorbeeldlezer.open().van(schema);

        lees(soort(schema), voorbeeld);

        assertThat(fouten.alle()).isEmpty();
    }

    @Test
    void het_verhaal_van_de_voorbeelden_kan_zo_worden_overgenomen() {
        kenScholen();

        String leerling = stuur("leerlingen", voorbeeld("NieuweLeerling")).path("leerlingId");
        String aanmelding = stuur("aanmeldingen", voorbeeld("NieuweAanmelding")).path("id");
        stuur("aanmeldingen/" + aanmelding + "/besluiten", voorbeeld("NieuwBesluit"));
        stuur("leerlingen/" + leerling + "/inschrijvingen", voorbeeld("NieuweInschrijving"));
        var thuiszitter = voorbeeld("NieuweThuiszitter").put("leerlingId", leerling);
        var gemeld = stuur("thuiszitters", thuiszitter);

        assertThat(gemeld.<String>path("leerlingId")).isEqualTo(leerling);
    }

    private static void kenScholen() {
        Register.vul();
        Register.meld(vestiging(ANDERE_SCHOOL, ANDER_BESTUUR, "BAO", List.of(), null, "PO2602"), 1, UUID.randomUUID());
        var code = Vestigingscode.van(ANDERE_SCHOOL);
        Register.wacht(List.of(code), scholen -> scholen.kent(code));
    }

    private static ObjectNode voorbeeld(String schema) {
        return Voorbeeldlezer.open().van(schema);
    }

    private static Response stuur(String adres, ObjectNode voorbeeld) {
        var antwoord = School.als("bestuur:" + ANDER_BESTUUR)
                .body(voorbeeld.toString())
                .post("/placement/v1/" + adres);
        assertThat(antwoord.statusCode()).as(adres + " " + antwoord.asString()).isEqualTo(201);
        return antwoord;
    }

    @SuppressWarnings("unchecked") // soort() only finds records
    private void lees(Class<?> soort, ObjectNode voorbeeld) throws IOException {
        lezer.readFrom(
                (Class<Record>) soort,
                soort,
                new Annotation[0],
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                new ByteArrayInputStream(voorbeeld.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private Class<?> soort(String schema) throws ClassNotFoundException {
        return Class.forName(SOORTEN.get(schema), false, getClass().getClassLoader());
    }

    private static Map<String, String> soorten() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.passendonderwijs.placement")
                        .stream()
                        .filter(klasse ->
                                klasse.isRecord() && klasse.getPackageName().contains(".rest"))
                        .collect(Collectors.toMap(VoorbeeldinvoerTest::naam, JavaClass::getName, (een, ander) -> een));
    }

    private static String naam(JavaClass klasse) {
        return klasse.tryGetAnnotationOfType(Schema.class)
                .map(Schema::name)
                .filter(naam -> !naam.isEmpty())
                .orElse(klasse.getSimpleName());
    }
}
