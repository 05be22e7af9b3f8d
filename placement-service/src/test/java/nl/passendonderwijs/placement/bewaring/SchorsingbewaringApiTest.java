package nl.passendonderwijs.placement.bewaring;

import static nl.passendonderwijs.placement.bewaring.BewaringVoorbeelden.rijen;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.LEERLINGEN;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.bewaring.planning.Bewaarklok;
import nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Schorsing and verwijdering are leerlingdossier: two years after leaving; that the pupil was enrolled stays five. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class SchorsingbewaringApiTest {

    @Inject
    VerzetbareKlok klok;

    @Inject
    Bewaarklok bewaarklok;

    private BewaringVoorbeelden nacht;
    private String leerling;
    private String inschrijving;

    @BeforeEach
    void ingeschreven() {
        Register.vul();
        nacht = new BewaringVoorbeelden(klok, bewaarklok);
        klok.zetOp(LocalDate.of(2026, 11, 22));
        leerling = InschrijvingVoorbeelden.leerling();
        inschrijving = InschrijvingVoorbeelden.ingeschreven(leerling);
    }

    @AfterEach
    void tijd() {
        klok.loopWeer();
    }

    @Test
    void PRIV_10_een_schorsing_gaat_twee_jaar_na_uitschrijving_uit_tabel_historie_en_teksten() {
        leg("schorsingen", Map.of("begindatum", "2026-03-09", "einddatum", "2026-03-09", "motivering", "Onveilig."));
        vertrek();
        nacht.ruimOpOp("2028-05-01");
        assertThat(rijen("schorsing", "leerling", leerling)).isOne();
        assertThat(rijen("vrije_tekst", "leerling", leerling)).isOne();

        nacht.ruimOpOp("2028-05-02");

        assertThat(rijen("schorsing", "leerling", leerling)).isZero();
        assertThat(rijen("vrije_tekst", "leerling", leerling)).isZero();
        assertThat(stappen()).containsExactly("INSCHRIJVEN", "UITSCHRIJVEN");
        nacht.ruimOpOp("2031-05-01");
        assertThat(rijen("inschrijving", "id", inschrijving)).isOne();
        nacht.ruimOpOp("2031-05-02");
        assertThat(rijen("inschrijving", "id", inschrijving)).isZero();
    }

    @Test
    void PRIV_10_van_een_verwijdering_blijft_na_twee_jaar_alleen_dat_de_leerling_vertrok() {
        var id = leg("verwijderingen", Map.of("voornemendatum", "2026-03-30", "motivering", "Zo gaat het niet."));
        leg("verwijderingen/" + id + "/gehoord", Map.of("datum", "2026-04-02", "gehoorde", "GROEPSLERAAR"));
        leg(
                "verwijderingen/" + id + "/bereidverklaringen",
                Map.of("datum", "2026-04-07", "vestiging", VestigingVoorbeelden.BUREN, "bereid", true));
        leg(
                "verwijderingen/" + id + "/besluiten",
                Map.of(
                        "besluitdatum",
                        "2026-04-20",
                        "verwijderdatum",
                        "2026-05-01",
                        "reden",
                        "GEDRAG",
                        "motivering",
                        "Een andere school kan bieden wat nodig is.",
                        "bezwaarclausule",
                        true));
        nacht.ruimOpOp("2028-05-01");
        assertThat(rijen("verwijdering", "leerling", leerling)).isOne();

        nacht.ruimOpOp("2028-05-02");

        assertThat(rijen("verwijdering", "leerling", leerling)).isZero();
        assertThat(rijen("vrije_tekst", "leerling", leerling)).isZero();
        assertThat(stappen()).containsExactly("INSCHRIJVEN", "VERWIJDEREN");
        assertThat(rijen("gebeurtenis", "feiten ->> 'verwijdering'", id)).isZero();
    }

    private void vertrek() {
        InschrijvingVoorbeelden.schrijfUit(leerling, inschrijving, InschrijvingVoorbeelden.uitschrijving("2026-05-01"))
                .then()
                .statusCode(201);
    }

    private String leg(String waar, Map<String, Object> inhoud) {
        return alsBestuur()
                .body(inhoud)
                .post(LEERLINGEN + "/" + leerling + "/" + waar)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> stappen() {
        return alsBestuur()
                .get(InschrijvingVoorbeelden.pad(leerling) + "/" + inschrijving + "/historie")
                .path("resultaten.stap");
    }
}
