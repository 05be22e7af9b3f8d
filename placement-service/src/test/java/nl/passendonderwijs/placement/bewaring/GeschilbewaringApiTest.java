package nl.passendonderwijs.placement.bewaring;

import static nl.passendonderwijs.placement.bewaring.BewaringVoorbeelden.rijen;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.bewaring.planning.Bewaarklok;
import nl.passendonderwijs.placement.bezwaar.Geweigerd;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refusal of 4 April 2025 is kept for two years, and longer when it is disputed. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class GeschilbewaringApiTest {

    @Inject
    VerzetbareKlok klok;

    @Inject
    Bewaarklok bewaarklok;

    private BewaringVoorbeelden nacht;

    @BeforeEach
    void scholen() {
        Register.vul();
        nacht = new BewaringVoorbeelden(klok, bewaarklok);
    }

    @AfterEach
    void tijd() {
        klok.loopWeer();
    }

    @Test
    void PRIV_10_een_aanmelding_blijft_zolang_er_bezwaar_loopt() {
        var geweigerd = Geweigerd.bijDeBasisschool();
        var bezwaar = geweigerd.metBezwaar();
        nacht.ruimOpOp("2036-01-01");
        assertThat(rijen("bezwaar", "id", bezwaar)).isOne();
        assertThat(rijen("aanmelding", "id", geweigerd.aanmelding())).isOne();
        klok.loopWeer();
        Geweigerd.zet(bezwaar, "intrekkingen", Map.of("datum", "2025-05-02"))
                .then()
                .statusCode(201);
        nacht.ruimOpOp("2027-05-02");
        assertThat(rijen("aanmelding", "id", geweigerd.aanmelding())).isOne();

        nacht.ruimOpOp("2027-05-03");

        assertThat(rijen("aanmelding", "id", geweigerd.aanmelding())).isZero();
    }

    @Test
    void PRIV_10_een_bezwaar_gaat_twee_jaar_na_het_besluit_met_zijn_teksten_historie_en_termijn() {
        var geweigerd = Geweigerd.bijDeBasisschool();
        var bezwaar = geweigerd.metBezwaar();
        Geweigerd.gehoord(bezwaar);
        Geweigerd.zet(bezwaar, "besluiten", Geweigerd.beslissing("ONGEGROND", "2025-05-14"))
                .then()
                .statusCode(201);
        var leerling = Kopie.lees("SELECT leerling FROM bezwaar WHERE id = ?::uuid", bezwaar)
                .getFirst();
        nacht.ruimOpOp("2027-05-14");
        assertThat(rijen("bezwaar", "id", bezwaar)).isOne();

        nacht.ruimOpOp("2027-05-15");

        assertThat(rijen("bezwaar", "id", bezwaar)).isZero();
        assertThat(rijen("gebeurtenis", "zaak", bezwaar)).isZero();
        assertThat(rijen("termijn", "zaak", bezwaar)).isZero();
        assertThat(rijen("vrije_tekst", "leerling", leerling)).isZero();
    }

    @Test
    void PRIV_10_een_geschil_gaat_twee_jaar_na_de_reactie_en_houdt_de_aanmelding_tot_dan_vast() {
        var geweigerd = Geweigerd.bijDeBasisschool();
        var zaak = geweigerd.metGeschil();
        var leerling = Kopie.lees("SELECT leerling FROM gpo_zaak WHERE id = ?::uuid", zaak)
                .getFirst();
        stap(
                zaak,
                "oordelen",
                Map.of("oordeeldatum", "2025-06-26", "uitkomst", "DEELS", "samenvatting", "Te weinig onderzocht."));
        stap(zaak, "reacties", Map.of("datum", "2025-07-10", "volgtOordeel", false, "motivering", "Geen plaats."));
        nacht.ruimOpOp("2027-07-10");
        assertThat(rijen("gpo_zaak", "id", zaak)).isOne();
        assertThat(rijen("aanmelding", "id", geweigerd.aanmelding())).isOne();

        nacht.ruimOpOp("2027-07-11");

        assertThat(rijen("gpo_zaak", "id", zaak)).isZero();
        assertThat(rijen("gebeurtenis", "zaak", zaak)).isZero();
        assertThat(rijen("termijn", "zaak", zaak)).isZero();
        assertThat(rijen("aanmelding", "id", geweigerd.aanmelding())).isZero();
        assertThat(rijen("vrije_tekst", "leerling", leerling)).isZero();
    }

    @Test
    void PRIV_10_een_lopend_geschil_wordt_niet_verwijderd_en_de_aanmelding_erbij_ook_niet() {
        var geweigerd = Geweigerd.bijDeBasisschool();
        var zaak = geweigerd.metGeschil();

        nacht.ruimOpOp("2036-01-01");

        assertThat(rijen("gpo_zaak", "id", zaak)).isOne();
        assertThat(rijen("aanmelding", "id", geweigerd.aanmelding())).isOne();
    }

    private static void stap(String zaak, String soort, Map<String, Object> inhoud) {
        alsBestuur()
                .body(inhoud)
                .post("/placement/v1/gpo-zaken/" + zaak + "/" + soort)
                .then()
                .statusCode(201);
    }
}
