package nl.passendonderwijs.placement.zorgplicht;

import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static nl.passendonderwijs.placement.proef.School.beslis;
import static nl.passendonderwijs.placement.proef.School.stap;
import static nl.passendonderwijs.placement.zorgplicht.ZorgplichtVoorbeelden.OVERDRACHTEN;
import static nl.passendonderwijs.placement.zorgplicht.ZorgplichtVoorbeelden.aanbod;
import static nl.passendonderwijs.placement.zorgplicht.ZorgplichtVoorbeelden.aangemeld;
import static nl.passendonderwijs.placement.zorgplicht.ZorgplichtVoorbeelden.adres;
import static nl.passendonderwijs.placement.zorgplicht.ZorgplichtVoorbeelden.antwoord;
import static nl.passendonderwijs.placement.zorgplicht.ZorgplichtVoorbeelden.bied;
import static nl.passendonderwijs.placement.zorgplicht.ZorgplichtVoorbeelden.buren;
import static nl.passendonderwijs.placement.zorgplicht.ZorgplichtVoorbeelden.zorgplicht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class OverdrachtApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
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
    void het_samenwerkingsverband_van_de_school_die_aanvaardde_ziet_het_en_dat_van_de_aanbieder_niet_meer() {
        var aanmelding = aangemeld();
        var overdracht = bied(aanmelding, VestigingVoorbeelden.OVER_DE_GRENS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        antwoord(overdracht, true).then().statusCode(201);

        als("swv:PO2505").get(adres(aanmelding)).then().statusCode(200).body("reden", equalTo("OVERGEDRAGEN"));
        als("swv:PO2602").get(adres(aanmelding)).then().statusCode(404);
    }

    @Test
    void wie_aanvaardde_blijft_dragen_als_de_aanbieder_daarna_weigert() {
        var aanmelding = aangemeld();
        antwoord(bied(aanmelding), true).then().statusCode(201);

        beslis(aanmelding.path("id"), geenPlaats()).then().statusCode(201);

        zorgplicht(aanmelding).then().body("vestiging", equalTo(VestigingVoorbeelden.BUREN));
    }

    @Test
    void een_besluit_trekt_een_aanbod_in_dat_nog_op_antwoord_wacht() {
        var aanmelding = aangemeld();
        var overdracht = bied(aanmelding);

        beslis(aanmelding.path("id"), School.toelating()).then().statusCode(201);

        alsBestuur().get(OVERDRACHTEN + overdracht).then().body("status", equalTo("INGETROKKEN"));
    }

    @Test
    void afwijzen_kan_ook_als_de_aanbieder_de_zorgplicht_niet_meer_draagt() {
        var aanmelding = aangemeld();
        stap(aanmelding.path("id"), "overleggen", Map.of("datum", "2025-03-28"));
        var bereid =
                Map.<String, Object>of("vestiging", VestigingVoorbeelden.SBO, "bereid", true, "datum", "2025-03-29");
        stap(aanmelding.path("id"), "bereidverklaringen", bereid);
        var overdracht = bied(aanmelding);
        beslis(aanmelding.path("id"), School.weigering("ANDERE_SCHOOL_BEREID"))
                .then()
                .statusCode(201);
        InschrijvingVoorbeelden.ingeschreven(
                aanmelding.path("leerlingId"),
                InschrijvingVoorbeelden.bij(VestigingVoorbeelden.TWEEDE_BASISSCHOOL, "BAO"));

        antwoord(overdracht, true).then().statusCode(409).body("code", equalTo("draagt-geen-zorgplicht"));
        antwoord(overdracht, false).then().statusCode(201).body("status", equalTo("AFGEWEZEN"));
    }

    @Test
    void een_school_van_een_andere_sector_kan_de_zorgplicht_niet_overnemen() {
        var aanmelding = aangemeld();

        var aanbod = bied(aanmelding, VestigingVoorbeelden.COLLEGE);

        aanbod.then().statusCode(400).body("errors.code", contains("andere-sector"));
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

    private static Map<String, Object> geenPlaats() {
        var besluit = School.weigering("GEEN_PLAATSRUIMTE");
        besluit.put("bewijs", Map.of("plaatsruimte", Map.of("plaatsen", 28, "bezet", 28, "peildatum", "2025-04-01")));
        return besluit;
    }
}
