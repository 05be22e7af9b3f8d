package nl.passendonderwijs.lokaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.passendonderwijs.lokaal.postgres.Databanken;
import nl.passendonderwijs.lokaal.postgres.Postgresadres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OmgevingTest {

    @Test
    void leidt_alle_poorten_af_van_een_basispoort() {
        var omgeving = Omgeving.uit(Map.of("SWV_POORT", "19080"));

        assertThat(omgeving.poort(Dienst.GATEWAY)).isEqualTo(19080);
        assertThat(omgeving.poort(Dienst.PLAN)).isEqualTo(19084);
        assertThat(omgeving.postgresPoort()).isEqualTo(19090);
        assertThat(omgeving.kafkaPoort()).isEqualTo(19091);
    }

    @ParameterizedTest
    @CsvSource({"19080,'',http://127.0.0.1:19080", "19080,https://api.swv.example/,https://api.swv.example"})
    void vertelt_elke_dienst_waar_aanroepers_de_gateway_vinden(String poort, String gegeven, String adres) {
        var omgeving = Omgeving.uit(Map.of("SWV_POORT", poort, "SWV_ADRES", gegeven));

        var variabelen = variabelen(omgeving, "jdbc:postgresql://db:5432/postgres");

        assertThat(Dienst.values())
                .allSatisfy(dienst -> assertThat(variabelen.voor(dienst)).containsEntry("SWV_ADRES", adres));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "80", "65530"})
    void weigert_een_onbruikbare_basispoort(String poort) {
        assertThatThrownBy(() -> Omgeving.uit(Map.of("SWV_POORT", poort)))
                .isInstanceOf(Opstartfout.class)
                .hasMessageContaining("SWV_POORT");
    }

    @Test
    void wijst_een_dienst_zijn_eigen_databank_en_de_gateway_de_diensten() {
        var variabelen = variabelen("jdbc:postgresql://db:5432/postgres?ssl=true");

        assertThat(variabelen.voor(Dienst.PLAN))
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db:5432/plan?ssl=true")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "plan")
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092")
                .containsEntry("QUARKUS_HTTP_PORT", "8084");
        assertThat(variabelen.voor(Dienst.GATEWAY))
                .containsEntry("SWV_PLAN_URL", "http://127.0.0.1:8084")
                .doesNotContainKey("QUARKUS_DATASOURCE_PASSWORD");
    }

    @Test
    void geeft_de_sleutel_van_vrije_teksten_alleen_aan_placement() {
        var variabelen = variabelen("jdbc:postgresql://db:5432/postgres");

        assertThat(Dienst.values())
                .filteredOn(dienst -> variabelen.voor(dienst).containsKey("SWV_TEKST_SLEUTEL"))
                .containsExactly(Dienst.PLACEMENT);
    }

    @Test
    void weigert_een_postgresadres_dat_geen_jdbc_url_is() {
        assertThatThrownBy(() -> variabelen("postgres://db:5432/postgres"))
                .isInstanceOf(Opstartfout.class)
                .hasMessageContaining("jdbc:postgresql://");
    }

    @Test
    void weigert_te_starten_op_een_bijna_volle_schijf() {
        var vooraf = new Vooraf(Omgeving.uit(Map.of()), new Voortgang(System.out));

        assertThatThrownBy(() -> vooraf.eisRuimte(400L << 20))
                .isInstanceOf(Opstartfout.class)
                .hasMessageContaining("400 MB vrij");
    }

    private static Dienstvariabelen variabelen(String postgres) {
        return variabelen(Omgeving.uit(Map.of()), postgres);
    }

    private static Dienstvariabelen variabelen(Omgeving omgeving, String postgres) {
        var databanken = new Databanken(new Postgresadres(postgres, "postgres", ""), "geheim");
        return new Dienstvariabelen(omgeving, databanken, "kafka:9092", "publiek", "tekstsleutel");
    }
}
