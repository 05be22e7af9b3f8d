package nl.passendonderwijs.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.kit.platform.Testplatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who belongs where, in the real register of the country. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class LandelijkLidmaatschapTest {

    @Inject
    Schoon schoon;

    @Inject
    LandelijkRegister register;

    @BeforeEach
    void laad() {
        register.laad();
    }

    @Test
    void REG_01_kent_151_samenwerkingsverbanden() {
        given().get("/registry/v1/samenwerkingsverbanden?limiet=500")
                .then()
                .body("resultaten", hasSize(151))
                .body("resultaten.findAll { it.sector == 'PO' }", hasSize(77));
    }

    @Test
    void MEM_03_houdt_86_instellingen_van_cluster_1_en_2_buiten_elk_verband() {
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM vestiging_geldend WHERE soort = 'INSTELLING'"))
                .isEqualTo(86);
        assertThat(schoon.aantal("""
                SELECT count(*) AS aantal FROM lidmaatschap_geldend l JOIN vestiging_geldend v ON v.code = l.vestiging
                WHERE v.soort = 'INSTELLING'""")).isZero();
    }

    @Test
    void REG_06_plaatst_de_reformatorische_po_vestigingen_in_het_landelijke_verband() {
        var buiten = schoon.aantal("""
                SELECT count(*) AS aantal FROM vestiging_geldend v JOIN lidmaatschap_geldend l ON l.vestiging = v.code
                WHERE (v.denominatie = 'Reformatorisch' AND l.sector = 'PO') <> (l.swv = 'PO0001')""");

        assertThat(buiten).isZero();
    }

    /* 180 po vestigingen say so: 163 bao, 7 sbo, 2 so and 7 sovso; one vso alone is no po. */
    @Test
    void REG_06_laat_van_een_reformatorische_sovso_het_vso_deel_bij_de_postcode() {
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM lidmaatschap_geldend WHERE bron = 'RICHTING'"))
                .isEqualTo(reformatorischPo());
        assertThat(schoon.aantal("""
                SELECT count(*) AS aantal FROM lidmaatschap_geldend l JOIN vestiging_geldend v ON v.code = l.vestiging
                WHERE v.landelijk AND l.sector = 'VO' AND l.bron <> 'POSTCODE' AND v.geldig_tot IS NULL""")).isZero();
    }

    private long reformatorischPo() {
        return schoon.aantal(
                "SELECT count(*) AS aantal FROM vestiging_geldend WHERE landelijk AND soort IN ('BAO', 'SBO', 'SO', 'SOVSO')");
    }

    @ParameterizedTest
    @CsvSource({"BAO, PO", "SBO, PO", "SO, PO", "SOVSO, PO", "SOVSO, VO", "VSO, VO", "VO, VO"})
    void MEM_02_geeft_elke_vestiging_met_een_ingedeelde_postcode_een_verband_per_sector(String soort, String sector) {
        var afwijkend = schoon.aantal("""
                SELECT count(*) AS aantal FROM vestiging_geldend v JOIN postcode_geldend p ON p.pc4 = v.pc4
                WHERE v.soort = '%1$s' AND p.swv_%2$s IS NOT NULL AND 1 <> (
                    SELECT count(*) FROM lidmaatschap_geldend l WHERE l.vestiging = v.code AND l.sector = '%2$s'
                        AND daterange(l.van, l.tot) @> current_date)""".formatted(soort, sector));

        assertThat(schoon.aantal(
                        "SELECT count(*) AS aantal FROM vestiging_geldend WHERE soort = '%s'".formatted(soort)))
                .isPositive();
        assertThat(afwijkend).isZero();
    }

    @Test
    void MEM_01_volgt_overal_de_postcode_waar_geen_richting_voorgaat() {
        assertThat(schoon.aantal("""
                SELECT count(*) AS aantal FROM lidmaatschap_geldend l JOIN vestiging_geldend v ON v.code = l.vestiging
                JOIN postcode_geldend p ON p.pc4 = v.pc4 WHERE l.bron <> 'RICHTING'
                    AND l.swv IS DISTINCT FROM CASE l.sector WHEN 'PO' THEN p.swv_po ELSE p.swv_vo END""")).isZero();
    }

    @Test
    void MEM_02_geeft_geen_enkele_vestiging_een_verband_van_een_sector_die_zij_niet_bedient() {
        assertThat(schoon.aantal("""
                SELECT count(*) AS aantal FROM lidmaatschap_geldend l JOIN vestiging_geldend v ON v.code = l.vestiging
                WHERE CASE l.sector WHEN 'PO' THEN v.soort IN ('VO', 'VSO') ELSE v.soort IN ('BAO', 'SBO', 'SO') END""")).isZero();
    }

    @Test
    void MEM_07_laat_lidmaatschappen_elkaar_nooit_overlappen() {
        assertThat(schoon.aantal("""
                SELECT count(*) AS aantal FROM lidmaatschap_geldend een JOIN lidmaatschap_geldend ander
                ON ander.vestiging = een.vestiging AND ander.sector = een.sector AND ander.van > een.van
                    AND daterange(een.van, een.tot) && daterange(ander.van, ander.tot)""")).isZero();
    }

    @Test
    void MEM_07_laat_lidmaatschappen_precies_zo_lang_duren_als_de_vestiging_in_bedrijf_is() {
        assertThat(schoon.aantal("""
                WITH lid AS (SELECT vestiging, sector, range_agg(daterange(van, tot)) AS tijd
                    FROM lidmaatschap_geldend GROUP BY vestiging, sector),
                bedrijf AS (SELECT code, range_agg(daterange(geldig_van, geldig_tot)) AS tijd
                    FROM vestiging_geldend GROUP BY code)
                SELECT count(*) AS aantal FROM lid JOIN bedrijf ON bedrijf.code = lid.vestiging
                WHERE lid.tijd <> bedrijf.tijd""")).isZero();
    }

    @Test
    void MEM_01_legt_een_basisschool_uit() {
        uitleg("00AP00")
                .body("resultaten.motivering.regel", contains(List.of("MEM-02", "MEM-01", "MEM-07")))
                .body("zonderVerband", empty());
    }

    @Test
    void MEM_04_legt_een_sovso_uit_met_een_verband_per_sector() {
        uitleg("00AW00")
                .body("resultaten.sector", contains("PO", "VO"))
                .body("resultaten[0].motivering.regel", contains("MEM-04", "MEM-01", "MEM-07"))
                .body("resultaten[1].motivering.regel", contains("MEM-04", "MEM-01", "MEM-07"));
    }

    @Test
    void REG_06_legt_een_reformatorische_basisschool_uit() {
        uitleg("00EI00")
                .body("resultaten.swv", contains("PO0001"))
                .body("resultaten[0].bron", equalTo("RICHTING"))
                .body("resultaten[0].motivering.regel", contains("MEM-02", "REG-06", "MEM-07"));
    }

    @Test
    void MEM_03_legt_uit_waarom_een_instelling_geen_verband_heeft() {
        uitleg("01JO00").body("resultaten", empty()).body("zonderVerband.regel", contains("MEM-03"));
    }

    @Test
    void MEM_02_legt_uit_dat_zonder_postcode_geldt_wat_de_bron_noemt() {
        uitleg("01AA86")
                .body("resultaten[0].bron", equalTo("REGISTER"))
                .body("resultaten[0].motivering.regel", contains("MEM-02", "MEM-02", "MEM-07"));
    }

    @Test
    void MEM_02_legt_uit_waarom_een_school_zonder_postcode_en_bron_geen_verband_heeft() {
        uitleg("17YS25").body("resultaten", empty()).body("zonderVerband.regel", contains("MEM-02"));
    }

    private static ValidatableResponse uitleg(String vestiging) {
        return given().get("/registry/v1/vestigingen/%s/lidmaatschappen".formatted(vestiging))
                .then()
                .statusCode(200);
    }
}
