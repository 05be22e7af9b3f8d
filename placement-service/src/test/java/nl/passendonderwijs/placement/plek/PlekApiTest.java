package nl.passendonderwijs.placement.plek;

import static nl.passendonderwijs.placement.proef.AanbodVoorbeelden.aanbod;
import static nl.passendonderwijs.placement.proef.AanbodVoorbeelden.basis;
import static nl.passendonderwijs.placement.proef.AanbodVoorbeelden.extra;
import static nl.passendonderwijs.placement.proef.AanbodVoorbeelden.postcode;
import static nl.passendonderwijs.placement.proef.AanbodVoorbeelden.regio;
import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.AanbodVoorbeelden;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Opdrachttelling;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class PlekApiTest {

    private static final Map<String, Object> AUTISME = Map.of("behoeften", List.of("AUTISME"));
    private static final String OVER_DE_GRENS = "40AA00";

    @BeforeEach
    void register() {
        Register.vul();
        AanbodVoorbeelden.vulLijst();
        Register.meld(regio("PO2602", postcode("3813", 52.18, 5.40)), 1, UUID.randomUUID());
        Register.meld(
                aanbod(VestigingVoorbeelden.BUREN, AanbodVoorbeelden.BEGIN, null, extra("AUTISME", 6, 4)),
                1,
                UUID.randomUUID());
        Register.meld(
                aanbod(VestigingVoorbeelden.SBO, AanbodVoorbeelden.BEGIN, null, basis("AUTISME")),
                1,
                UUID.randomUUID());
        Register.meld(
                VestigingVoorbeelden.vestiging(OVER_DE_GRENS, "30010", "BAO", List.of(), null, "PO2601"),
                1,
                UUID.randomUUID());
        Kopie.isBij();
    }

    @Test
    void ZP_07_ordent_de_scholen_van_het_samenwerkingsverband_met_redenen() {
        var antwoord = zoek(School.aangemeld(), AUTISME);

        antwoord.then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("uitleg", containsString("mensen beslissen"))
                .body("startdatum", equalTo("2025-08-18"))
                .body("swv", equalTo("PO2602"))
                .body("postcodeBekend", equalTo(true))
                .body("plekken[0].vestiging", equalTo(VestigingVoorbeelden.BASISSCHOOL))
                .body("plekken[0].volgordeVanDeWet", equalTo("EIGEN_SCHOOL"))
                .body("plekken[0].behoeften[0].aanbod", equalTo("ONBEKEND"))
                .body("plekken[1].vestiging", equalTo(VestigingVoorbeelden.BUREN))
                .body("plekken[1].naam", equalTo("School " + VestigingVoorbeelden.BUREN))
                .body("plekken[1].afstandKm", equalTo(0.5f))
                .body("plekken[1].behoeften[0].niveaus[0].niveau", equalTo("EXTRA"))
                .body("plekken[1].behoeften[0].niveaus[0].vrijePlaatsen", equalTo(2))
                .body("plekken[1].redenen[0]", startsWith("Een andere reguliere school"))
                .body("plekken.vestiging", hasItems(VestigingVoorbeelden.SBO, VestigingVoorbeelden.SOVSO))
                .body("plekken.vestiging", not(hasItem(OVER_DE_GRENS)))
                .body("plekken.vestiging", not(hasItem(VestigingVoorbeelden.COLLEGE)))
                .body("plekken.find { it.vestiging == '10AA00' }.verklaringNodig", equalTo(true));
    }

    @Test
    void zoekt_ook_buiten_het_samenwerkingsverband_als_dat_gevraagd_is() {
        var antwoord = zoek(School.aangemeld(), Map.of("behoeften", List.of(), "buitenSwv", true, "limiet", 100));

        antwoord.then()
                .statusCode(200)
                .body("plekken.vestiging", hasItem(OVER_DE_GRENS))
                .body(
                        "plekken.find { it.vestiging == '40AA00' }.aandachtspunten",
                        contains("Hoort bij een ander samenwerkingsverband: PO2601."))
                .body("weggelaten.reden", hasItems("CLUSTER_1_2", "ANDER_ONDERWIJS"));
    }

    @Test
    void meet_niet_vanaf_een_onbekende_postcode() {
        var id = School.aangemeld(School.aanmelding("postcode4", "1099"));

        var antwoord = zoek(id, Map.of("behoeften", List.of(), "maximaleAfstandKm", 1, "buitenSwv", true));

        antwoord.then()
                .statusCode(200)
                .body("postcodeBekend", equalTo(false))
                .body("plekken[0].afstandKm", nullValue())
                .body("plekken.vestiging", hasItem(VestigingVoorbeelden.BUREN));
    }

    @Test
    void laat_scholen_weg_die_op_de_startdatum_gesloten_zijn() {
        var antwoord = zoek(School.aangemeld(), AUTISME);

        antwoord.then().body("plekken.vestiging", not(hasItem(VestigingVoorbeelden.GESLOTEN)));
    }

    @Test
    void toont_niet_meer_dan_gevraagd() {
        var antwoord = zoek(School.aangemeld(), Map.of("behoeften", List.of(), "limiet", 1));

        antwoord.then().statusCode(200).body("plekken.rang", contains(1)).body("passend", not(equalTo(1)));
    }

    @Test
    void een_ander_bestuur_vindt_deze_aanmelding_niet() {
        var antwoord = als("bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR)
                .body(AUTISME)
                .post(adres(School.aangemeld()));

        antwoord.then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void een_vestiging_zoekt_voor_haar_bestuur() {
        als("vestiging:" + VestigingVoorbeelden.SBO)
                .body(AUTISME)
                .post(adres(School.aangemeld()))
                .then()
                .statusCode(200);
    }

    @Test
    void een_samenwerkingsverband_mag_hier_niet_zoeken() {
        als("swv:PO2602").body(AUTISME).post(adres(School.aangemeld())).then().statusCode(403);
    }

    @Test
    void noemt_fouten_van_vorm_en_domein_tegelijk() {
        var vraag = Map.of(
                "behoeften",
                List.of("AUTISME", "ONBEKENDE_CODE", "x", "AUTISME"),
                "denominatie",
                "Vliegend spaghettimonster",
                "maximaleAfstandKm",
                101,
                "limiet",
                0,
                "startdatum",
                "2025-03-06",
                "naam",
                "Jan");

        var antwoord = zoek(School.aangemeld(), vraag);

        antwoord.then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/behoeften/1 onbekende-behoefte",
                                "#/behoeften/2 ongeldige-behoeftecode",
                                "#/behoeften/3 dubbel",
                                "#/denominatie onbekende-denominatie",
                                "#/maximaleAfstandKm ongeldige-waarde",
                                "#/limiet ongeldige-waarde",
                                "#/startdatum voor-ontvangst",
                                "#/naam onbekend-veld"));
    }

    @Test
    void een_code_die_op_de_startdatum_nog_niet_bestaat_is_onbekend() {
        Register.meld(AanbodVoorbeelden.behoefte("LATER", AanbodVoorbeelden.BEGIN.plusYears(3)), 1, UUID.randomUUID());
        Kopie.isBij();

        var antwoord = zoek(School.aangemeld(), Map.of("behoeften", List.of("LATER")));

        antwoord.then().statusCode(400).body("errors.code", contains("onbekende-behoefte"));
    }

    @Test
    void PRIV_schrijft_de_zoekvraag_als_inzage_in_het_verwerkingslog() {
        var aangemeld = School.meldAan(School.aanmelding());
        var leerling = UUID.fromString(aangemeld.path("leerlingId"));
        var eerder = inzagen(leerling);

        zoek(aangemeld.path("id"), AUTISME).then().statusCode(200);

        assertThat(inzagen(leerling)).isEqualTo(eerder + 1);
    }

    @Test
    void kost_drie_opdrachten_hoeveel_scholen_er_ook_zijn() {
        var id = School.aangemeld();
        zoek(id, AUTISME);

        try (var telling = new Opdrachttelling()) {
            zoek(id, AUTISME).then().statusCode(200);

            assertThat(telling.opdrachten()).isEqualTo(3);
        }
    }

    private static int inzagen(UUID leerling) {
        return Kopie.lees("SELECT id FROM verwerkingslog WHERE leerling = ?", leerling)
                .size();
    }

    private static Response zoek(String id, Map<String, ?> vraag) {
        return alsBestuur().body(vraag).post(adres(id));
    }

    private static String adres(String id) {
        return AANMELDINGEN + "/" + id + "/passende-plekken/_zoek";
    }
}
