package nl.passendonderwijs.placement.zorgplicht;

import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static nl.passendonderwijs.placement.proef.School.beslis;
import static nl.passendonderwijs.placement.proef.School.stap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class ZorgplichtApiTest {

    private static final String OVERDRACHTEN = "/placement/v1/overdrachten/";

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void de_school_van_aanmelding_draagt_de_zorgplicht_vanaf_de_ontvangst() {
        var aanmelding = aangemeld();

        zorgplicht(aanmelding)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("vestiging", equalTo(VestigingVoorbeelden.BASISSCHOOL))
                .body("reden", equalTo("AANGEMELD"))
                .body("sindsDatum", equalTo("2025-03-07"))
                .body("eerder.size()", equalTo(0));
    }

    @Test
    void na_toelating_draagt_niemand_haar_en_staat_waarom() {
        var aanmelding = aangemeld();

        beslis(aanmelding.path("id"), School.toelating()).then().statusCode(201);

        zorgplicht(aanmelding)
                .then()
                .body("vestiging", nullValue())
                .body("reden", equalTo("TOEGELATEN"))
                .body("sindsDatum", equalTo("2025-04-04"))
                .body("eerder.vestiging", contains(VestigingVoorbeelden.BASISSCHOOL))
                .body("eerder.tot", contains("2025-04-04"));
    }

    @Test
    void een_aanbod_brengt_niets_over_en_een_aanvaarding_wel() {
        var aanmelding = aangemeld();
        var overdracht = bied(aanmelding);
        zorgplicht(aanmelding).then().body("vestiging", equalTo(VestigingVoorbeelden.BASISSCHOOL));

        antwoord(overdracht, true).then().statusCode(201).body("status", equalTo("AANVAARD"));

        zorgplicht(aanmelding)
                .then()
                .body("vestiging", equalTo(VestigingVoorbeelden.BUREN))
                .body("reden", equalTo("OVERGEDRAGEN"))
                .body("sindsDatum", equalTo("2025-04-02"));
    }

    @Test
    void een_afwijzing_laat_de_zorgplicht_waar_zij_is() {
        var aanmelding = aangemeld();
        var overdracht = bied(aanmelding);

        antwoord(overdracht, false).then().statusCode(201).body("status", equalTo("AFGEWEZEN"));

        zorgplicht(aanmelding).then().body("vestiging", equalTo(VestigingVoorbeelden.BASISSCHOOL));
    }

    @Test
    void ZP_07_een_aanvaarding_telt_als_bereidverklaring_en_maakt_met_overleg_weigeren_mogelijk() {
        var aanmelding = aangemeld();
        String id = aanmelding.path("id");
        stap(id, "overleggen", Map.of("datum", "2025-03-28"));
        antwoord(bied(aanmelding), true).then().statusCode(201);

        var besluit = beslis(id, School.weigering("ANDERE_SCHOOL_BEREID"));

        besluit.then().statusCode(201).body("regels.regel", hasItem("ZP-07"));
        zorgplicht(aanmelding).then().body("vestiging", equalTo(VestigingVoorbeelden.BUREN));
    }

    @Test
    void alleen_de_gevraagde_school_kan_antwoorden() {
        var overdracht = bied(aangemeld());

        alsBestuur()
                .body(Map.of("aanvaard", true, "datum", "2025-04-02"))
                .post(OVERDRACHTEN + overdracht + "/antwoorden")
                .then()
                .statusCode(404);
        als("bestuur:99999").get(OVERDRACHTEN + overdracht).then().statusCode(404);
    }

    @Test
    void de_gevraagde_school_ziet_het_aanbod_en_niet_de_aanmelding() {
        var aanmelding = aangemeld();
        var overdracht = bied(aanmelding);

        buren().get(OVERDRACHTEN + overdracht)
                .then()
                .statusCode(200)
                .body("toelichting", equalTo("Een kleine groep is nodig."))
                .body("van", equalTo(VestigingVoorbeelden.BASISSCHOOL));
        buren().get("/placement/v1/overdrachten?status=AANGEBODEN&limiet=500")
                .then()
                .body("resultaten.id", hasItem(overdracht));
        buren().get(AANMELDINGEN + "/" + aanmelding.path("id")).then().statusCode(404);
    }

    @Test
    void twee_antwoorden_tegelijk_is_een_antwoord() throws Exception {
        var overdracht = bied(aangemeld());

        var antwoorden = Samenloop.tweemaal(() -> antwoord(overdracht, true));

        assertThat(antwoorden).map(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void een_tweede_aanbod_wacht_tot_het_eerste_is_beantwoord() {
        var aanmelding = aangemeld();
        bied(aanmelding);

        var tweede = aanbod(aanmelding);

        tweede.then().statusCode(409).body("code", equalTo("overdracht-loopt-al"));
    }

    @Test
    void wie_haar_overdroeg_kan_haar_niet_nog_eens_aanbieden() {
        var aanmelding = aangemeld();
        antwoord(bied(aanmelding), true).then().statusCode(201);

        var nogEens = aanbod(aanmelding);

        nogEens.then().statusCode(409).body("code", equalTo("draagt-geen-zorgplicht"));
    }

    @Test
    void een_ingetrokken_aanbod_kan_niet_meer_worden_aanvaard() {
        var overdracht = bied(aangemeld());
        alsBestuur()
                .body(Map.of("datum", "2025-04-01"))
                .post(OVERDRACHTEN + overdracht + "/intrekkingen")
                .then()
                .statusCode(201);

        var antwoord = antwoord(overdracht, true);

        antwoord.then().statusCode(409).body("detail", containsString("INGETROKKEN"));
    }

    @Test
    void wie_niets_met_de_leerling_te_maken_heeft_ziet_niets() {
        var adres = adres(aangemeld());

        als("bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR).get(adres).then().statusCode(404);
        als("swv:PO2602").get(adres).then().statusCode(200);
        als("swv:PO2505").get(adres).then().statusCode(404);
    }

    private static Response aangemeld() {
        var antwoord = School.meldAan(School.aanmelding());
        antwoord.then().statusCode(201);
        return antwoord;
    }

    private static String adres(Response aanmelding) {
        return "/placement/v1/leerlingen/" + aanmelding.path("leerlingId") + "/zorgplicht";
    }

    private static Response zorgplicht(Response aanmelding) {
        return alsBestuur().get(adres(aanmelding));
    }

    private static RequestSpecification buren() {
        return als("bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR);
    }

    private static Response aanbod(Response aanmelding) {
        return alsBestuur()
                .body(Map.of(
                        "vestiging",
                        VestigingVoorbeelden.BUREN,
                        "datum",
                        "2025-03-31",
                        "toelichting",
                        "Een kleine groep is nodig."))
                .post(AANMELDINGEN + "/" + aanmelding.path("id") + "/overdrachten");
    }

    private static String bied(Response aanmelding) {
        return aanbod(aanmelding).then().statusCode(201).extract().path("id");
    }

    private static Response antwoord(String overdracht, boolean aanvaard) {
        return buren().body(Map.of("aanvaard", aanvaard, "datum", "2025-04-02"))
                .post(OVERDRACHTEN + overdracht + "/antwoorden");
    }
}
