package nl.passendonderwijs.placement.inzage;

import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.EERSTE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.LEERLINGEN;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.TWEEDE;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.bezwaar.Geweigerd;
import nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden;
import nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cases of a pupil in the parents' export. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class InzagezakenApiTest {

    private static final String VERVANGEN_CODES = """
            INSERT INTO koppelcode (id, leerling, bestuur, zegel, uitgegeven_op, laatste_dag, vervangen_op)
            SELECT gen_random_uuid(), ?, '40740', sha256(gen_random_uuid()::text::bytea), now(), now(), now()
            FROM generate_series(1, 1001)
            """;

    @Inject
    Sql sql;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void geeft_schorsing_en_verwijdering_en_hun_redenen_bij_de_inschrijving() {
        var leerling = InschrijvingVoorbeelden.leerling();
        InschrijvingVoorbeelden.ingeschreven(leerling);
        leg(
                leerling,
                "schorsingen",
                Map.of("begindatum", "2026-03-09", "einddatum", "2026-03-09", "motivering", "Het was onveilig."));
        leg(leerling, "verwijderingen", Map.of("voornemendatum", "2026-03-30", "motivering", "Zo gaat het niet."));

        var document = inzage(EERSTE, leerling);

        document.then()
                .body("onderdelen.schorsingen.begindatum", contains("2026-03-09"))
                .body("onderdelen.verwijderingen.status", contains("VOORGENOMEN"))
                .body(
                        "onderdelen.inschrijvingen[0].stappen.toelichting",
                        hasItems("Het was onveilig.", "Zo gaat het niet."));
    }

    @Test
    void geeft_bezwaar_en_geschil_met_de_teksten_en_wie_de_zorgplicht_droeg() {
        var geweigerd = Geweigerd.bijDeBasisschool();
        var bezwaar = geweigerd.metBezwaar();
        var zaak = geweigerd.metGeschil();
        String leerling = alsBestuur()
                .get(School.AANMELDINGEN + "/" + geweigerd.aanmelding())
                .path("leerlingId");

        var document = inzage(EERSTE, leerling);

        document.then()
                .body("onderdelen.bezwaren.bezwaar.id", contains(bezwaar))
                .body("onderdelen.bezwaren.bezwaar.gronden", contains(containsString("kan bieden")))
                .body("onderdelen.bezwaren[0].stappen.stap", contains("BEZWAAR_MAKEN"))
                .body("onderdelen.gpoZaken.zaak.id", contains(zaak))
                .body("onderdelen.gpoZaken[0].stappen.stap", contains("INDIENEN"))
                .body("onderdelen.zorgplicht.reden", hasItem("AANGEMELD"))
                .body("onderdelen.verwerkingslog.wat", hasItems("bezwaar", "gpo-zaak", "zorgplicht"));
    }

    @Test
    void geeft_van_een_koppelcode_dat_zij_er_is_en_tot_wanneer_maar_nooit_de_code() {
        var leerling = LeerlingVoorbeelden.geregistreerd(EERSTE);
        var code = LeerlingVoorbeelden.koppelcode(EERSTE, leerling);

        var document = inzage(EERSTE, leerling);

        document.then().body("onderdelen.koppelcodes.status", contains("OPEN"));
        assertThat(document.<List<String>>path("onderdelen.koppelcodes.geldigTotEnMet"))
                .hasSize(1);
        assertThat(document.asString()).doesNotContain(code).doesNotContain(code.replace("-", ""));
    }

    @Test
    void geeft_alle_koppelcodes_hoeveel_het_er_ook_zijn() {
        var leerling = LeerlingVoorbeelden.geregistreerd(EERSTE);
        sql.schrijf(VERVANGEN_CODES, UUID.fromString(leerling));

        var document = inzage(EERSTE, leerling);

        assertThat(document.<List<Object>>path("onderdelen.koppelcodes")).hasSize(1001);
    }

    @Test
    void zaken_van_een_ander_bestuur_staan_er_niet_in() {
        var leerling = InschrijvingVoorbeelden.leerling();
        InschrijvingVoorbeelden.ingeschreven(leerling);
        leg(
                leerling,
                "schorsingen",
                Map.of("begindatum", "2026-03-09", "einddatum", "2026-03-09", "motivering", "Het was onveilig."));
        var code = LeerlingVoorbeelden.koppelcode(EERSTE, leerling);
        als(TWEEDE)
                .body(LeerlingVoorbeelden.aanmelding(code))
                .post(School.AANMELDINGEN)
                .then()
                .statusCode(201);

        var document = inzage(TWEEDE, leerling);

        assertThat(List.of("schorsingen", "verwijderingen", "bezwaren", "gpoZaken", "koppelcodes", "inschrijvingen"))
                .allSatisfy(deel -> assertThat(document.<List<Object>>path("onderdelen." + deel))
                        .isEmpty());
    }

    private static void leg(String leerling, String waar, Map<String, Object> inhoud) {
        alsBestuur()
                .body(inhoud)
                .post(LEERLINGEN + "/" + leerling + "/" + waar)
                .then()
                .statusCode(201);
    }

    private static Response inzage(String wie, String leerling) {
        return als(wie).post(LEERLINGEN + "/" + leerling + "/inzage");
    }
}
