package nl.passendonderwijs.placement.thuiszitter;

import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.THUISZITTERS;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.beeindig;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.einde;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.gemeld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Opdrachttelling;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.Eigen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class ThuiszitterlijstApiTest {

    @Inject
    Sql sql;

    private Eigen eigen;

    @BeforeEach
    void scholen() {
        Register.vul();
        eigen = ThuiszitterVoorbeelden.eigenBestuur("41001", "37ZZ00", "PO3001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/historie"})
    void toont_een_thuiszitter_alleen_aan_eigen_bestuur_en_samenwerkingsverband(String deel) {
        var adres = THUISZITTERS + "/" + gemeld() + deel;

        als("bestuur:" + VestigingVoorbeelden.BESTUUR).get(adres).then().statusCode(200);
        als(ThuiszitterVoorbeelden.SWV).get(adres).then().statusCode(200);
        als("bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR).get(adres).then().statusCode(404);
        als(ThuiszitterVoorbeelden.ANDER_SWV).get(adres).then().statusCode(404);
        als("gemeente:0307").get(adres).then().statusCode(403);
    }

    @Test
    void een_ander_ziet_een_lege_lijst() {
        gemeld();

        als(ThuiszitterVoorbeelden.ANDER_SWV)
                .get(THUISZITTERS)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("resultaten.size()", equalTo(0));
    }

    @Test
    void een_lijst_toont_de_toelichting_niet() {
        gemeld();

        var antwoord = als(ThuiszitterVoorbeelden.SWV).get(THUISZITTERS);

        antwoord.then().statusCode(200).body("resultaten.toelichting", everyItem(nullValue()));
    }

    /** Absent since 7 September, at school again on 16 November: that day is the first that does not count. */
    @ParameterizedTest
    @CsvSource({
        "peildatum=2026-09-06, false",
        "peildatum=2026-09-07, true",
        "peildatum=2026-11-15, true",
        "peildatum=2026-11-16, false",
        "schooljaar=2025-2026, false",
        "schooljaar=2026-2027, true",
        "schooljaar=2027-2028, false",
        "status=BEEINDIGD, true",
        "status=GEMELD, false",
        "categorie=KORTER_DAN_DRIE_MAANDEN, true",
        "categorie=DRIE_MAANDEN_OF_LANGER, false",
        "soort=LANGDURIG_RELATIEF_VERZUIM, true",
        "soort=ABSOLUUT_VERZUIM, false",
        "vestiging=37ZZ00, true",
        "vestiging=02QZ00, false"
    })
    void toont_wie_op_de_dag_of_in_het_schooljaar_thuiszat(String filter, boolean erbij) {
        var id = eigen.gemeld("2026-09-07", "2026-10-12", false);
        beeindig(eigen.bestuur(), id, einde()).then().statusCode(201);

        var antwoord = als(eigen.swv()).get(THUISZITTERS + "?limiet=500&" + filter);

        antwoord.then().statusCode(200).body("resultaten.id", erbij ? hasItem(id) : not(hasItem(id)));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, KORTER_DAN_DRIE_MAANDEN", "2026-08-01, DRIE_MAANDEN_OF_LANGER"})
    void THZ_03_de_categorie_is_die_van_de_peildatum(String peildatum, String categorie) {
        var id = eigen.gemeld("2026-05-01", "2026-06-15", false);

        var antwoord = als(eigen.swv())
                .get(THUISZITTERS + "?limiet=500&peildatum=%s&categorie=%s".formatted(peildatum, categorie));

        antwoord.then().body("resultaten.id", hasItem(id)).body("resultaten.categorie", everyItem(equalTo(categorie)));
    }

    @Test
    void bladert_en_logt_alleen_wie_is_getoond() {
        var bestuur = ThuiszitterVoorbeelden.eigenBestuur("41002", "38ZZ00", "PO3002");
        bestuur.gemeld("2026-09-07", "2026-10-12", false);
        var tweede = bestuur.gemeld("2026-09-07", "2026-10-12", false);
        var eerder = inzagen(tweede);

        var pagina = als(bestuur.swv()).get(THUISZITTERS + "?limiet=1");

        pagina.then().body("resultaten.size()", equalTo(1));
        assertThat(inzagen(tweede)).isEqualTo(eerder);
        als(bestuur.swv()).get(pagina.<String>path("volgende")).then().body("resultaten[0].id", equalTo(tweede));
        assertThat(inzagen(tweede)).isEqualTo(eerder + 1);
    }

    @Test
    void een_lijst_kost_een_opdracht() {
        eigen.gemeld("2026-09-07", "2026-10-12", false);

        try (var telling = new Opdrachttelling()) {
            als(eigen.swv())
                    .get(THUISZITTERS + "?peildatum=2026-10-12&schooljaar=2026-2027")
                    .then()
                    .statusCode(200);

            assertThat(telling.opdrachten()).isEqualTo(1);
        }
    }

    @Test
    void geeft_een_lijst_ook_als_csv() {
        var id = eigen.gemeld("2026-09-07", "2026-10-12", false);

        var antwoord = als(eigen.swv()).accept("text/csv").get(THUISZITTERS);

        antwoord.then().statusCode(200).body(containsString(id));
    }

    private int inzagen(String thuiszitter) {
        List<Integer> aantal = sql.lees(
                "SELECT count(*) AS aantal FROM verwerkingslog v JOIN thuiszitter t ON t.leerling = v.leerling"
                        + " WHERE t.id = ? AND v.wat = 'thuiszitter'",
                rij -> rij.geheel("aantal"),
                UUID.fromString(thuiszitter));
        return aantal.getFirst();
    }
}
