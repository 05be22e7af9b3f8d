package nl.passendonderwijs.systeemtest.platform;

import static java.time.Duration.ofSeconds;
import static nl.passendonderwijs.systeemtest.platform.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story of the platform, with processes that fall in the middle of it. */
@ExtendWith(DraaiendPlatform.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerhaalTest {

    private static final String AANMELDINGEN = "/placement/v1/aanmeldingen";
    private static final String SCHOOL = "vestiging:01VI00";
    private static final Duration GEDULD = ofSeconds(90);
    private static final int PO_SWVS = 77;

    private final DraaiendPlatform platform;
    private final Api api;
    private final Events events;

    VerhaalTest(DraaiendPlatform platform) {
        this.platform = platform;
        api = new Api(platform);
        events = new Events(platform.kafka());
    }

    @Test
    @Order(1)
    void een_toegelaten_leerling_staat_binnen_een_seconde_op_kafka() {
        var aanmelding = meldAan("VERHAAL-1");
        assertThat(aanmelding.at("/beslistermijn/uiterlijkeDatum").asText()).isEqualTo("2024-12-27");
        assertThat(aanmelding.at("/plaatsingstermijn/gevolgdatum").asText()).isEqualTo("2025-01-23");

        laatToe(aanmelding);

        await().atMost(GEDULD).until(() -> geplaatst(aanmelding).size() == 1);
        assertThat(Events.onderweg(geplaatst(aanmelding).getFirst())).isLessThan(ofSeconds(1));
    }

    @Test
    @Order(2)
    void een_val_na_de_vastlegging_verliest_geen_event_en_verdubbelt_geen_effect() {
        var aanmelding = meldAan("VERHAAL-2");
        laatToe(aanmelding);

        platform.val("placement");

        await().atMost(GEDULD).until(() -> !geplaatst(aanmelding).isEmpty());
        assertThat(geplaatst(aanmelding).stream()
                        .map(event -> event.path("id").asText())
                        .distinct())
                .hasSize(1);
        // Whom the clock had placed for the time being already is enrolled by the decision (ZP-11).
        await().atMost(GEDULD).until(() -> Set.of("TOEGELATEN", "INGESCHREVEN").contains(status(aanmelding)));
    }

    @Test
    @Order(3)
    void elk_samenwerkingsverband_wordt_een_keer_berekend_ook_als_diensten_vallen() throws IOException {
        bereik("2014-10-01");
        platform.val("funding");
        await().atMost(GEDULD).until(this::gereed);
        bereik("2015-10-01");
        platform.val("registry");
        platform.val("funding");

        await().atMost(GEDULD).until(() -> berekeningen().size() == PO_SWVS);

        await().atMost(GEDULD).until(() -> berekendeSwvs() == PO_SWVS);
        assertThat(events.op("passend-onderwijs.funding", "bekostiging-berekend").stream()
                        .map(event -> event.path("subject").asText())
                        .distinct())
                .hasSize(PO_SWVS);
        var cijfers = new Landcijfers();
        assertThat(berekeningen()).allSatisfy(berekening -> klopt(berekening, cijfers));
    }

    @Test
    @Order(4)
    void de_ministeriele_lezer_ziet_alleen_zijn_eigen_kant() {
        assertThat(api.lees(AANMELDINGEN, "ministerie").statusCode()).isEqualTo(403);
        assertThat(json(api.lees("/funding/v1/berekeningen?swv=PO2601", "swv:PO2602"))
                        .path("resultaten"))
                .isEmpty();
    }

    private JsonNode meldAan(String kenmerk) {
        var antwoord = api.stuur(AANMELDINGEN, SCHOOL, Aanmeldingvoorbeelden.met("leerlingkenmerk", kenmerk));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        return json(antwoord);
    }

    private void laatToe(JsonNode aanmelding) {
        var antwoord = api.stuur(AANMELDINGEN + "/" + aanmelding.path("id").asText() + "/besluiten", SCHOOL, """
                {"uitkomst": "TOEGELATEN", "besluitdatum": "2024-12-20", "startdatum": "2025-02-03",
                 "motivering": "De school biedt wat nodig is."}
                """);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
    }

    private void bereik(String teldatum) {
        var antwoord = api.stuur(
                "/registry/v1/teldata", "beheer", "{\"sector\": \"PO\", \"teldatum\": \"%s\"}".formatted(teldatum));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
    }

    private List<JsonNode> geplaatst(JsonNode aanmelding) {
        return events.op("passend-onderwijs.placement", "leerling-geplaatst").stream()
                .filter(event -> gaatOver(event, aanmelding))
                .toList();
    }

    private static boolean gaatOver(JsonNode event, JsonNode aanmelding) {
        return event.path("subject").asText().equals(aanmelding.path("id").asText());
    }

    private String status(JsonNode aanmelding) {
        return json(api.lees(AANMELDINGEN + "/" + aanmelding.path("id").asText(), SCHOOL))
                .path("status")
                .asText();
    }

    private boolean gereed() {
        return api.lees("/gereed").statusCode() == 200;
    }

    private JsonNode berekeningen() {
        return json(api.lees("/funding/v1/berekeningen?periode=2015-2016&limiet=500", "beheer"))
                .path("resultaten");
    }

    private long berekendeSwvs() {
        return StreamSupport.stream(berekeningen().spliterator(), false)
                .filter(berekening -> berekening.path("versie").asInt() == 1)
                .map(berekening -> berekening.path("swv").asText())
                .distinct()
                .count();
    }

    private static void klopt(JsonNode berekening, Landcijfers cijfers) {
        var swv = berekening.path("swv").asText();
        var personeel = bedragen(cijfers, swv, 2014, "156.61", "318.83");
        var materieel = bedragen(cijfers, swv, 2015, "7.44", "30.64");
        assertThat(berekening.path("componenten").findValuesAsText("code"))
                .containsExactly("LICHT_PERSONEEL", "LICHT_MATERIEEL", "ZWAAR_PERSONEEL", "ZWAAR_MATERIEEL");
        assertThat(berekening.path("componenten").findValuesAsText("netto"))
                .as(swv)
                .containsExactly(personeel[0], materieel[0], personeel[1], materieel[1]);
    }

    /** Licht counts bao, zwaar counts bao and sbo (domain 4.2). */
    private static String[] bedragen(Landcijfers cijfers, String swv, int jaar, String licht, String zwaar) {
        var bao = cijfers.leerlingen(swv, jaar, "BO");
        var samen = bao + cijfers.leerlingen(swv, jaar, "SBO");
        return new String[] {
            new BigDecimal(licht).multiply(BigDecimal.valueOf(bao)).toPlainString(),
            new BigDecimal(zwaar).multiply(BigDecimal.valueOf(samen)).toPlainString()
        };
    }
}
