package nl.passendonderwijs.kit.waarden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {

    private record Soortcode(Function<String, Object> lezer, String foutcode, List<String> goed, List<String> fout) {}

    private static final List<Soortcode> SOORTEN = List.of(
            new Soortcode(
                    SwvCode::van,
                    "ongeldige-swv-code",
                    List.of("PO2602", "VO2507", "PO0001", "VO3199", "PO2000"),
                    List.of("", "po2602", "PO1902", "PO3201", "PO260", "PO26021", " PO2602", "SO2602", "PO2602\n")),
            new Soortcode(
                    Brin::van,
                    "ongeldig-brin",
                    List.of("02QZ", "30AB"),
                    List.of("", "02qz", "2QZ", "02QZ00", "O2QZ", "02Q1", "02QÉ")),
            new Soortcode(
                    Vestigingscode::van,
                    "ongeldige-vestigingscode",
                    List.of("02QZ00", "30AB12"),
                    List.of("", "02QZ", "02QZ4", "02QZ000", "02qz00", "02QZAA")),
            new Soortcode(
                    Bestuursnummer::van,
                    "ongeldig-bestuursnummer",
                    List.of("40740", "00001"),
                    List.of("", "4074", "407400", "4074A", "٤٠٧٤٠")),
            new Soortcode(
                    Gemeentecode::van, "ongeldige-gemeentecode", List.of("0363", "1999"), List.of("", "363", "GM0363")),
            new Soortcode(
                    Behoeftecode::van,
                    "ongeldige-behoeftecode",
                    List.of("DYSLEXIE", "GEDRAG_ADHD", "NT2"),
                    List.of("", "A", "dyslexie", "_DYSLEXIE", "2E_TAAL", "DYS-LEXIE")),
            new Soortcode(
                    Postcode4::van,
                    "ongeldige-postcode4",
                    List.of("1000", "3811", "9999"),
                    List.of("", "0999", "38111", "3811AB", "381")),
            new Soortcode(
                    Schooljaar::van,
                    "ongeldig-schooljaar",
                    List.of("2015-2016", "1999-2000"),
                    List.of("", "2015", "2015-2017", "2016-2015", "2015/2016", "0000-0001")),
            new Soortcode(
                    Coordinaat::van,
                    "ongeldige-coordinaat",
                    List.of("52.1561,5.3878", "50.7,3.2", "53.7,7.3"),
                    List.of("", "52.1561", "5.3878,52.1561", "12.15,-68.27", "54.0,5.0", "NaN,NaN", "52.1;5.3")),
            new Soortcode(
                    UuidV7::van,
                    "ongeldige-uuid",
                    List.of("01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12", "f47ac10b-58cc-4372-a567-0e02b2c3d479"),
                    List.of("", "1-1-1-1-1", "01932c07a8f07c3e9b1d2f4a6c8e0d12")));

    static Stream<Arguments> goedeCodes() {
        return SOORTEN.stream().flatMap(soort -> soort.goed().stream().map(tekst -> arguments(soort.lezer(), tekst)));
    }

    static Stream<Arguments> fouteCodes() {
        return SOORTEN.stream()
                .flatMap(
                        soort -> soort.fout().stream().map(tekst -> arguments(soort.lezer(), tekst, soort.foutcode())));
    }

    @ParameterizedTest
    @MethodSource("goedeCodes")
    void schrijft_een_code_zoals_zij_gelezen_is(Function<String, Object> lezer, String tekst) {
        assertThat(lezer.apply(tekst)).hasToString(tekst).isEqualTo(lezer.apply(tekst));
    }

    @ParameterizedTest
    @MethodSource("fouteCodes")
    void weigert_een_andere_vorm_met_een_code_en_een_voorbeeld(
            Function<String, Object> lezer, String tekst, String foutcode) {
        OngeldigeWaarde fout = catchThrowableOfType(OngeldigeWaarde.class, () -> lezer.apply(tekst));

        assertThat(fout.code()).isEqualTo(foutcode);
        assertThat(fout).hasMessageContaining("zoals ");
    }

    @ParameterizedTest
    @CsvSource({"PO2602, PO, false", "VO2507, VO, false", "PO0001, PO, true", "VO0003, VO, true", "PO2000, PO, false"})
    void kent_sector_en_landelijkheid_van_een_swv(String code, Sector sector, boolean landelijk) {
        SwvCode swv = SwvCode.van(code);

        assertThat(swv.sector()).isEqualTo(sector);
        assertThat(swv.landelijk()).isEqualTo(landelijk);
    }

    @Test
    void splitst_een_vestigingscode_in_brin_en_volgnummer() {
        Vestigingscode vestiging = Vestigingscode.van("02QZ04");

        assertThat(vestiging.brin()).isEqualTo(Brin.van("02QZ"));
        assertThat(vestiging.volgnummer()).isEqualTo("04");
    }
}
