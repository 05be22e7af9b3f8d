package nl.passendonderwijs.placement.besluit;

import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static nl.passendonderwijs.placement.proef.School.beslis;
import static nl.passendonderwijs.placement.proef.School.besluiten;
import static nl.passendonderwijs.placement.proef.School.toelating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class BesluitApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void laat_een_leerling_toe_met_de_toegepaste_regels() {
        var id = School.aangemeld();

        var antwoord = beslis(id, toelating());

        antwoord.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("uitkomst", equalTo("TOEGELATEN"))
                .body("motivering", equalTo(School.MOTIVERING))
                .body("regels.regel", hasItems("ZP-05", "ZP-10", "ZP-14"))
                .body("waarschuwingen.size()", equalTo(0));
        alsBestuur().get(antwoord.header("Location")).then().statusCode(200);
        alsBestuur()
                .get(AANMELDINGEN + "/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("status", equalTo("TOEGELATEN"))
                .body("besluit.startdatum", equalTo("2025-08-18"));
    }

    @Test
    void toont_de_besluiten_alleen_aan_het_eigen_bestuur() {
        var id = School.aangemeld();
        beslis(id, toelating()).then().statusCode(201);

        alsBestuur().get(besluiten(id)).then().statusCode(200).body("resultaten.size()", equalTo(1));
        als("bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR)
                .get(besluiten(id))
                .then()
                .statusCode(404);
    }

    @Test
    void toont_zonder_besluit_een_lege_lijst() {
        var id = School.aangemeld();

        var antwoord = alsBestuur().get(besluiten(id));

        antwoord.then().statusCode(200).body("resultaten.size()", equalTo(0));
    }

    @Test
    void ZP_10_slaat_een_te_laat_besluit_op_met_een_waarschuwing() {
        var id = School.aangemeld();

        var antwoord = beslis(id, toelating("besluitdatum", "2025-04-23"));

        antwoord.then().statusCode(201).body("waarschuwingen.regel", contains("ZP-10"));
    }

    @ParameterizedTest
    @CsvSource({"10AA00, SBO", "11AA00, SO", "11AA00, VSO", "13AA00, PRO"})
    void ZP_14_laat_zonder_verklaring_niet_toe(String vestiging, String soort) {
        var aanmelding = School.aanmelding("vestiging", vestiging);
        aanmelding.put("soortOnderwijs", soort);
        var id = School.aangemeld(aanmelding);

        var antwoord = beslis(id, toelating());

        antwoord.then().statusCode(409).body("code", equalTo("ZP-14")).body("errors.code", contains("ZP-14"));
    }

    static Stream<Arguments> fouteVelden() {
        return Stream.of(
                arguments("uitkomst", "MISSCHIEN", "#/uitkomst", "ongeldige-waarde"),
                arguments("uitkomst", null, "#/uitkomst", "verplicht"),
                arguments("besluitdatum", "2025-03-06", "#/besluitdatum", "voor-ontvangst"),
                arguments("besluitdatum", "2199-01-01", "#/besluitdatum", "in-toekomst"),
                arguments("startdatum", null, "#/startdatum", "verplicht"),
                arguments("startdatum", "2025-05-13", "#/startdatum", "ZP-05"),
                arguments("startdatum", "2024-06-01", "#/startdatum", "voor-ontvangst"),
                arguments("motivering", "   ", "#/motivering", "verplicht"),
                arguments("uitkomst", "NIET_IN_BEHANDELING", "#/startdatum", "niet-toegestaan"),
                arguments("weigeringsgrond", "GRONDSLAG", "#/weigeringsgrond", "niet-toegestaan"),
                arguments("weigeringsgrond", "ZOMAAR", "#/weigeringsgrond", "ongeldige-waarde"),
                arguments("motivering", null, "#/motivering", "verplicht"),
                arguments("motivering", "bsn 123456782", "#/motivering", "bsn-niet-toegestaan"),
                arguments("advies", "ja", "#/advies", "onbekend-veld"));
    }

    @ParameterizedTest
    @MethodSource("fouteVelden")
    void noemt_de_fout_bij_het_veld(String veld, Object waarde, String pointer, String code) {
        var id = School.aangemeld();

        var antwoord = beslis(id, toelating(veld, waarde));

        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void weigert_een_tweede_besluit_en_noemt_de_staat() {
        var id = School.aangemeld();
        beslis(id, toelating()).then().statusCode(201);

        var antwoord = beslis(id, toelating());

        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("stap-niet-mogelijk"))
                .body("detail", containsString("TOEGELATEN"));
    }

    @Test
    void weigert_een_besluit_op_een_verouderde_versie() {
        var id = School.aangemeld();

        var antwoord =
                alsBestuur().header("If-Match", "\"7\"").body(toelating()).post(besluiten(id));

        antwoord.then().statusCode(412);
    }

    @Test
    void kent_de_aanmelding_van_een_ander_bestuur_niet() {
        var id = School.aangemeld();

        var antwoord = als("bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR)
                .body(toelating())
                .post(besluiten(id));

        antwoord.then().statusCode(404);
    }

    @Test
    void van_twee_besluiten_tegelijk_geldt_er_een() throws Exception {
        var id = School.aangemeld();

        var antwoorden = Samenloop.tweemaal(() -> beslis(id, toelating()));

        List<Integer> codes =
                antwoorden.stream().map(Response::statusCode).sorted().toList();
        assertThat(codes.getFirst()).isEqualTo(201);
        assertThat(codes.getLast()).isEqualTo(409);
        alsBestuur().get(besluiten(id)).then().body("resultaten.size()", equalTo(1));
    }

    @Test
    void dezelfde_sleutel_tegelijk_geeft_tweemaal_hetzelfde_besluit() throws Exception {
        var id = School.aangemeld();
        var sleutel = UUID.randomUUID().toString();

        var antwoorden = Samenloop.tweemaal(() -> alsBestuur()
                .header("Idempotency-Key", sleutel)
                .body(toelating())
                .post(besluiten(id)));

        assertThat(antwoorden).extracting(Response::statusCode).containsOnly(201);
        assertThat(antwoorden.getFirst().<String>path("id"))
                .isEqualTo(antwoorden.getLast().path("id"));
    }

    @Test
    void dezelfde_sleutel_herhaalt_het_besluit() {
        var id = School.aangemeld();
        var sleutel = UUID.randomUUID().toString();
        var eerste = alsBestuur()
                .header("Idempotency-Key", sleutel)
                .body(toelating())
                .post(besluiten(id));

        var tweede = alsBestuur()
                .header("Idempotency-Key", sleutel)
                .body(toelating())
                .post(besluiten(id));

        tweede.then().statusCode(201).body("id", equalTo(eerste.path("id")));
    }
}
