package nl.passendonderwijs.placement.thuiszitter;

import static nl.passendonderwijs.placement.proef.School.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.IntStream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Opdrachttelling;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.Eigen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class KengetallenApiTest {

    private static final String KENGETALLEN = "/placement/v1/thuiszitterkengetallen";
    private static final String RELATIEF_KORT =
            "categorieen.find { it.soort == 'LANGDURIG_RELATIEF_VERZUIM' && it.categorie == 'KORTER_DAN_DRIE_MAANDEN' }";
    private static final String RELATIEF_LANG =
            "categorieen.find { it.soort == 'LANGDURIG_RELATIEF_VERZUIM' && it.categorie == 'DRIE_MAANDEN_OF_LANGER' }";

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void PRIV_12_maskeert_kleine_aantallen_en_telt_vrijgestelden_apart() {
        var eigen = ThuiszitterVoorbeelden.eigenBestuur("42001", "31AA00", "PO3101");
        meld(eigen, 5, "2026-09-07", false);
        meld(eigen, 4, "2026-06-01", false);
        meld(eigen, 1, "2026-09-07", true);

        tel(eigen, "2026-10-12")
                .body("swv", equalTo("PO3101"))
                .body("categorieen.size()", equalTo(4))
                .body(RELATIEF_KORT + ".leerlingen.aantal", equalTo(5))
                .body(RELATIEF_KORT + ".leerlingen.gemaskeerd", equalTo(false))
                .body(RELATIEF_LANG + ".leerlingen.aantal", nullValue())
                .body(RELATIEF_LANG + ".leerlingen.gemaskeerd", equalTo(true))
                .body("vrijgesteld5a.aantal", nullValue())
                .body("vrijgesteld5a.gemaskeerd", equalTo(true));
    }

    @Test
    void THZ_03_telt_op_de_peildatum_en_niet_voor_vier_weken_om_zijn() {
        var eigen = ThuiszitterVoorbeelden.eigenBestuur("42002", "32AA00", "PO3102");
        meld(eigen, 5, "2026-09-07", false);

        tel(eigen, "2026-10-04").body(RELATIEF_KORT + ".leerlingen.aantal", equalTo(0));
        tel(eigen, "2026-10-05").body(RELATIEF_KORT + ".leerlingen.aantal", equalTo(5));
        tel(eigen, "2026-12-07")
                .body(RELATIEF_KORT + ".leerlingen.aantal", equalTo(0))
                .body(RELATIEF_LANG + ".leerlingen.aantal", equalTo(5));
    }

    @Test
    void een_ander_samenwerkingsverband_telt_alleen_zijn_eigen() {
        var eigen = ThuiszitterVoorbeelden.eigenBestuur("42003", "33AA00", "PO3103");
        meld(eigen, 5, "2026-09-07", false);

        als("swv:PO3104")
                .get(KENGETALLEN + "?peildatum=2026-10-12")
                .then()
                .statusCode(200)
                .body("categorieen.leerlingen.aantal", everyItem(equalTo(0)));
        als(eigen.bestuur()).get(KENGETALLEN).then().statusCode(403);
    }

    @Test
    void meet_in_een_opdracht() {
        try (var telling = new Opdrachttelling()) {
            als("swv:PO3104").get(KENGETALLEN).then().statusCode(200);

            assertThat(telling.opdrachten()).isEqualTo(1);
        }
    }

    private static void meld(Eigen eigen, int aantal, String sinds, boolean vrijgesteld) {
        IntStream.range(0, aantal).forEach(_ -> eigen.gemeld(sinds, "2026-10-12", vrijgesteld));
    }

    private static ValidatableResponse tel(Eigen eigen, String peildatum) {
        return als(eigen.swv())
                .get(KENGETALLEN + "?peildatum=" + peildatum)
                .then()
                .statusCode(200);
    }
}
