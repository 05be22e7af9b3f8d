package nl.passendonderwijs.placement.inzage;

import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.EERSTE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.LEERLINGEN;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.TWEEDE;
import static nl.passendonderwijs.placement.proef.School.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden;
import nl.passendonderwijs.placement.opp.OppzaakVoorbeelden;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class InzageApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void geeft_alles_wat_het_bestuur_vastlegde_met_de_teksten_en_wie_het_inzag() {
        var aangemeld = School.meldAan(School.aanmelding());
        String id = aangemeld.path("id");
        String leerling = aangemeld.path("leerlingId");
        School.beslis(id, School.toelating()).then().statusCode(201);
        var opp = OppzaakVoorbeelden.begin(leerling, OppzaakVoorbeelden.begin("inschrijfdatum", "2025-08-18"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        OppzaakVoorbeelden.bereidVoor(opp, "2025-09-01");
        OppzaakVoorbeelden.stap(opp, "vaststellingen", OppzaakVoorbeelden.inhoud("2025-09-08"));

        var document = inzage(EERSTE, leerling);

        document.then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("leerlingId", equalTo(leerling))
                .body("opgesteldDoor", equalTo(EERSTE))
                .body("onderdelen.leerling.geboortedatum", contains("2021-05-14"))
                .body("onderdelen.aanmeldingen.aanmelding.id", contains(id))
                .body("onderdelen.aanmeldingen[0].stappen.stap", contains("AANMELDEN", "TOELATEN"))
                .body("onderdelen.besluiten.motivering", contains(School.MOTIVERING))
                .body("onderdelen.opp[0].versies.begeleiding", contains(OppzaakVoorbeelden.BEGELEIDING))
                .body("onderdelen.verwerkingslog.wat", hasItems("inzage", "aanmelding", "opp"))
                .body("onderdelen.verwerkingslog.organisatie", hasItem(EERSTE));
    }

    @Test
    void geeft_ook_wat_over_thuiszitten_is_vastgelegd() {
        var leerling = ThuiszitterVoorbeelden.leerling();
        ThuiszitterVoorbeelden.meld(ThuiszitterVoorbeelden.melding(leerling))
                .then()
                .statusCode(201);

        var document = inzage(EERSTE, leerling);

        document.then()
                .body("onderdelen.thuiszitters.thuiszitter.toelichting", contains(ThuiszitterVoorbeelden.TOELICHTING))
                .body("onderdelen.thuiszitters[0].stappen.size()", equalTo(1));
    }

    @Test
    void een_andere_school_geeft_alleen_haar_eigen_deel() {
        var leerling = LeerlingVoorbeelden.geregistreerd(EERSTE);
        OppzaakVoorbeelden.begin(leerling, OppzaakVoorbeelden.begin()).then().statusCode(201);
        var code = LeerlingVoorbeelden.koppelcode(EERSTE, leerling);
        var aanmelding = LeerlingVoorbeelden.aanmelding(code);
        als(TWEEDE).body(aanmelding).post(School.AANMELDINGEN).then().statusCode(201);

        var document = inzage(TWEEDE, leerling);

        document.then().statusCode(200).body("onderdelen.aanmeldingen.size()", equalTo(1));
        assertThat(document.<List<Object>>path("onderdelen.opp")).isEmpty();
        assertThat(document.<List<String>>path("onderdelen.verwerkingslog.organisatie"))
                .isNotEmpty()
                .containsOnly(TWEEDE);
        assertThat(inzage(EERSTE, leerling).<List<Object>>path("onderdelen.aanmeldingen"))
                .isEmpty();
    }

    @Test
    void noemt_van_een_samengevoegde_leerling_elke_aanmelding_en_elk_besluit_een_keer() {
        var aangemeld = School.meldAan(School.aanmelding());
        School.beslis(aangemeld.path("id"), School.toelating()).then().statusCode(201);
        String leerling = aangemeld.path("leerlingId");
        var jong = LeerlingVoorbeelden.geregistreerd(TWEEDE);
        LeerlingVoorbeelden.voegSamen(TWEEDE, jong, LeerlingVoorbeelden.koppelcode(EERSTE, leerling))
                .then()
                .statusCode(201);

        var document = inzage(EERSTE, leerling);

        document.then()
                .body("onderdelen.aanmeldingen.aanmelding.id", contains(aangemeld.<String>path("id")))
                .body("onderdelen.besluiten.motivering", contains(School.MOTIVERING));
    }

    @Test
    void wie_geen_relatie_heeft_krijgt_niets_en_een_samenwerkingsverband_mag_het_niet_vragen() {
        var leerling = LeerlingVoorbeelden.geregistreerd(EERSTE);

        inzage(TWEEDE, leerling).then().statusCode(404);
        inzage("swv:PO2602", leerling).then().statusCode(403);
    }

    @Test
    void het_opstellen_is_zelf_een_inzage() {
        var leerling = LeerlingVoorbeelden.geregistreerd(EERSTE);

        inzage(EERSTE, leerling);

        assertThat(Kopie.lees("SELECT wat FROM verwerkingslog WHERE leerling = '" + leerling + "' ORDER BY id"))
                .contains("inzage", "leerling");
    }

    private static Response inzage(String wie, String leerling) {
        return als(wie).post(LEERLINGEN + "/" + leerling + "/inzage");
    }
}
