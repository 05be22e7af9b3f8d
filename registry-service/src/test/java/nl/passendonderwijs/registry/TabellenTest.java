package nl.passendonderwijs.registry;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.publiceer;
import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.schoolgids;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.platform.Testplatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class TabellenTest {
    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            telkalender?jaar=2026                   | sector,regime,soorten,teldatum,definitiefVanaf,
            samenwerkingsverbanden/PO2602/regio     | code,naam,aantalPostcodes
            samenwerkingsverbanden/PO2602/historie  | geldigVan,geldigTot,regioLabel,landelijk,vastgelegd.op,
            besturen/40740/historie                 | geldigVan,geldigTot,naam,vastgelegd.op,vastgelegd.door,
            gemeenten/0307/historie                 | geldigVan,geldigTot,naam,provincie,vastgelegd.op,
            postcodes/3811/historie                 | geldigVan,geldigTot,gemeente,swvPo,swvVo,vastgelegd.op,
            scholen/01AA/historie                   | brin,
            vestigingen/01AA00/historie             | geldigVan,geldigTot,begindatumBekend,naam,bestuur,
            vestigingen/01AA00/lidmaatschappen      | swv,sector,van,tot,bron,regels
            ondersteuningsbehoeften/AUTISME/historie | behoefte.code,behoefte.naam,
            """)
    void geeft_elke_lijst_ook_als_tabel(String adres, String kop) {
        var tabel = tabel(adres);

        assertThat(tabel).startsWith(kop);
        assertThat(tabel.lines()).hasSizeGreaterThan(1);
    }

    @Test
    void geeft_de_historie_van_een_aanbod_ook_als_tabel() {
        publiceer("bestuur:40740", "01AA00", schoolgids("2025-08-01", 8, 6));

        assertThat(tabel("vestigingen/01AA00/ondersteuningsaanbod/historie")).startsWith("aanbod.");
    }

    @Test
    void geeft_wie_niets_vraagt_json() {
        assertThat(given().get("/registry/v1/gemeenten/0307/historie").contentType())
                .startsWith("application/json");
    }

    private static String tabel(String adres) {
        return given().accept("text/csv")
                .get("/registry/v1/" + adres)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
