package nl.passendonderwijs.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    record School(
            String naam,
            @Nullable LocalDate opgericht,
            Ligging ligging,
            List<String> soorten,
            List<Lid> leden,
            @Nullable BigDecimal bedrag) {}

    record Ligging(String pc4, @Nullable Double lat) {}

    record Lid(String swv, LocalDate van, @Nullable LocalDate tot) {}

    private static School school(String naam) {
        return new School(naam, null, new Ligging("3811", null), List.of(), List.of(), null);
    }

    private static String csv(List<?> dingen) throws IOException {
        var uit = new ByteArrayOutputStream();
        var csv = new Csv(Kolommen.van(JSON, School.class), uit);
        csv.schrijf(dingen);
        csv.eindig();
        return uit.toString(StandardCharsets.UTF_8);
    }

    @Test
    void noemt_de_kolommen_ook_zonder_rijen() throws IOException {
        assertThat(csv(List.of())).isEqualTo("naam,opgericht,ligging.pc4,ligging.lat,soorten,leden,bedrag\r\n");
    }

    @Test
    void schrijft_elk_veld_in_zijn_kolom() throws IOException {
        var leden = List.of(
                new Lid("PO2602", LocalDate.of(2011, 8, 1), LocalDate.of(2020, 8, 1)),
                new Lid("PO2601", LocalDate.of(2020, 8, 1), null));
        var school = new School(
                "De Ruïne",
                LocalDate.of(1920, 1, 31),
                new Ligging("3811", 52.1561),
                List.of("HAVO", "VWO"),
                leden,
                new BigDecimal("12.50"));

        assertThat(csv(List.of(school)).lines().toList().getLast())
                .isEqualTo("De Ruïne,1920-01-31,3811,52.1561,HAVO|VWO,"
                        + "swv=PO2602; van=2011-08-01; tot=2020-08-01|swv=PO2601; van=2020-08-01,12.5");
    }

    @Test
    void laat_leeg_wat_er_niet_is() throws IOException {
        assertThat(csv(List.of(school("x"))).lines().toList().getLast()).isEqualTo("x,,3811,,,,");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = ';',
            value = {"Lyceum, Zuid;\"Lyceum, Zuid\"", "De \"Ster\";\"De \"\"Ster\"\"\"", "~a\nb~;~\"a\nb\"~"})
    void zet_aanhalingstekens_waar_het_moet(String naam, String verwacht) throws IOException {
        assertThat(csv(List.of(school(naam)))).contains("\r\n" + verwacht + ",,3811");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-cmd", "@SUM(A1)", "\tx", "-1-1", "=HYPERLINK(1)\nx"})
    void maakt_een_formule_tot_tekst(String naam) throws IOException {
        assertThat(csv(List.of(school(naam)))).contains("'" + naam);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+31", "-12.50", "-1,5", "-1.0E-5"})
    void laat_een_getal_een_getal(String naam) throws IOException {
        assertThat(csv(List.of(school(naam)))).doesNotContain("'");
    }
}
