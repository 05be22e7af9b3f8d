package nl.passendonderwijs.registry;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.platform.Testplatform;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real register of the country, as its files count it. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class LandelijkRegisterTest {

    private static final int JAAR = 2014;

    @Inject
    Schoon schoon;

    @Inject
    Sql sql;

    @Inject
    Opdrachtenteller opdrachten;

    @Inject
    Verbandvragen verbanden;

    @Inject
    LandelijkRegister register;

    @BeforeEach
    void laad() {
        register.laad();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            besturen               | 1147   | bestuur_geldend
            zonder naam            | 113    | bestuur_geldend WHERE naam IS NULL
            open vestigingen       | 8437   | vestiging_geldend WHERE geldig_tot IS NULL
            gesloten vestigingen   | 1483   | vestiging_geldend WHERE geldig_tot IS NOT NULL
            postcodes              | 4069   | postcode_geldend
            gemeenten              | 342    | gemeente_geldend
            leerlingaantallen      | 110699 | leerlingaantal
            gemaskeerd             | 108    | leerlingaantal WHERE gemaskeerd
            """)
    void laadt_het_hele_register(String wat, long verwacht, String tabel) {
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM " + tabel)).isEqualTo(verwacht);
    }

    /**
     * The regulation itself had 31 identical areas; the table has PC4s in use now, some of them placed by their gemeente,
     * and has one less.
     */
    @Test
    void REG_05_vindt_107_overlappende_paren_waarvan_30_met_hetzelfde_gebied() {
        var overlappen = verbanden.codes("PO").stream()
                .flatMap(swv -> Verbandvragen.overlappen(swv).stream())
                .toList();

        assertThat(overlappen).hasSize(107);
        assertThat(overlappen)
                .filteredOn(overlap -> Boolean.TRUE.equals(overlap.get("gelijkGebied")))
                .hasSize(30);
        assertThat(Verbandvragen.overlappen("PO0001")).isEmpty();
    }

    @Test
    void REG_05_ziet_van_beide_kanten_dezelfde_overlap() {
        var vanPo = verbanden.codes("PO").stream().flatMap(Verbandvragen::paren).collect(toSet());
        var vanVo = verbanden.codes("VO").stream().flatMap(Verbandvragen::paren).collect(toSet());

        assertThat(vanPo).isEqualTo(vanVo);
    }

    @Test
    void MEM_06_telt_in_elke_samenstelling_haar_leden() {
        var geteld = verbanden.codes("PO").stream()
                .mapToInt(Verbandvragen::vestigingen)
                .sum();

        assertThat(geteld).isEqualTo((int) schoon.aantal("""
                SELECT count(*) AS aantal FROM lidmaatschap_geldend l JOIN vestiging_geldend v ON v.code = l.vestiging
                WHERE l.sector = 'PO' AND l.van <= current_date AND (l.tot IS NULL OR l.tot > current_date)
                    AND v.geldig_van <= current_date AND (v.geldig_tot IS NULL OR v.geldig_tot > current_date)"""));
    }

    @Test
    void leest_een_samenstelling_van_welke_omvang_ook_in_vier_opdrachten() {
        assertThat(opdrachten.minst(() -> Verbandvragen.vestigingen("PO0001"))).isEqualTo(4);
        assertThat(opdrachten.minst(() -> Verbandvragen.vestigingen("PO2602"))).isEqualTo(4);
    }

    @Test
    void leest_alle_overlap_in_een_opdracht() {
        assertThat(opdrachten.minst(() -> Verbandvragen.overlappen("VO2602"))).isEqualTo(1);
    }

    @Test
    void telt_de_basisschoolleerlingen_van_elk_verband_als_de_bestanden_ze_tellen() {
        assertThat(geteld("BAO")).containsAllEntriesOf(Registerbestanden.perSwvPo("BO", JAAR));
        assertThat(geteld("SBO")).containsAllEntriesOf(Registerbestanden.perSwvPo("SBO", JAAR));
    }

    @Test
    void telt_in_alle_77_po_tellingen_samen_het_totaal_van_de_bestanden() {
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM telling")).isEqualTo(77);
        assertThat(som(geteld("BAO"))).isEqualTo(Registerbestanden.totaal("BO", JAAR));
        assertThat(som(geteld("SBO"))).isEqualTo(Registerbestanden.totaal("SBO", JAAR));
    }

    @Test
    void telt_ook_vestigingen_die_sindsdien_gesloten_zijn() {
        var gesloten = schoon.aantal("""
                SELECT count(*) AS aantal FROM tellingrij t JOIN vestiging_geldend v ON v.code = t.vestiging
                WHERE v.geldig_tot IS NOT NULL AND t.swv LIKE 'PO%'""");

        assertThat(gesloten).isGreaterThan(900);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samenwerkingsverbanden/PO2602",
                "gemeenten/0307",
                "postcodes/3811",
                "besturen/40740",
                "vestigingen/02QZ00",
                "scholen/02QZ"
            })
    void leest_een_gegeven_in_een_opdracht(String adres) {
        given().get("/registry/v1/" + adres).then().statusCode(200);

        assertThat(opdrachten.minst(() -> given().get("/registry/v1/" + adres))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"vestigingen, MzFaWjAw", "scholen, MzFaWg", "postcodes, OTk4MA"})
    void kost_een_bladzijde_ver_in_de_lijst_evenveel_opdrachten_als_de_eerste(String lijst, String na) {
        var adres = "/registry/v1/" + lijst;

        var eerste = opdrachten.minst(() -> given().get(adres));
        var verre = opdrachten.minst(() -> given().get(adres + "?na=" + na));

        assertThat(verre).isEqualTo(eerste).isEqualTo(1);
    }

    @Test
    void antwoordt_de_vaste_vorm_van_een_postcode() {
        assertThat(given().get("/registry/v1/postcodes/3811").asString())
                .isEqualTo("{\"pc4\":\"3811\",\"gemeente\":{\"code\":\"0307\",\"naam\":\"Amersfoort\"},"
                        + "\"swvPo\":\"PO2602\",\"swvVo\":\"VO2602\",\"geldigVan\":\"2011-08-01\",\"geldigTot\":null}");
    }

    @Test
    void bladert_door_alle_vestigingen_zonder_gat_of_dubbel() {
        var gezien = new HashSet<String>();
        String adres = "/registry/v1/vestigingen?limiet=500";
        while (adres != null) {
            var pagina = given().urlEncodingEnabled(false).get(adres);
            gezien.addAll(pagina.<List<String>>path("resultaten.code"));
            adres = pagina.path("volgende");
        }

        assertThat(gezien).hasSize(8_437);
    }

    @Test
    void is_gereed_als_alles_geladen_en_verteld_is() {
        Awaitility.await().until(() -> given().get("/q/health/group/gereed").statusCode() == 200);
    }

    private Map<String, Integer> geteld(String soort) {
        return sql
                .lees(
                        "SELECT swv, sum(aantal) AS som FROM tellingrij WHERE soort = ? AND swv LIKE 'PO%' GROUP BY swv",
                        rij -> Map.entry(rij.tekst("swv"), rij.geheel("som")), soort)
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int som(Map<String, Integer> aantallen) {
        return aantallen.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void geeft_alle_vestigingen_van_nu_als_csv() {
        var regels = given().accept("text/csv")
                .get("/registry/v1/vestigingen")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"vestigingen.csv\""))
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(regels.getFirst()).startsWith("code,brin,naam,bestuur,soort,schoolsoorten,");
        assertThat(regels).hasSize(8_437 + 1).doesNotHaveDuplicates();
    }
}
