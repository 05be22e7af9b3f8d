package nl.passendonderwijs.registry.importeren.bestand;

import static nl.passendonderwijs.registry.importeren.bestand.DuoVoorbeelden.KOP;
import static nl.passendonderwijs.registry.importeren.bestand.DuoVoorbeelden.RIJEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.passendonderwijs.registry.importeren.Bestandsfout;
import nl.passendonderwijs.registry.importeren.Bestandsvorm;
import nl.passendonderwijs.registry.importeren.Rij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvbestandTest {

    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final long RUIM = 1 << 20;

    @TempDir
    Path map;

    private List<Rij> lees(byte[] inhoud, Bestandsvorm vorm, List<String> kolommen) throws IOException {
        var pad = Files.write(map.resolve("bestand.csv"), inhoud);
        var rijen = new ArrayList<Rij>();
        try (var bestand = Csvbestand.open(pad, RUIM, vorm, kolommen)) {
            bestand.forEachRemaining(rijen::add);
        }
        return rijen;
    }

    private List<Rij> duo(byte[] inhoud) throws IOException {
        return lees(inhoud, Bestandsvorm.DUO, List.of("VESTIGINGSNAAM", "POSTCODE", "DENOMINATIE"));
    }

    private static byte[] samen(byte[]... delen) {
        var alles = new ByteArrayOutputStream();
        Stream.of(delen).forEach(alles::writeBytes);
        return alles.toByteArray();
    }

    static Stream<Arguments> zoals_duo_het_schrijft() {
        var bom = new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
        var aangehaald = RIJEN.replace("\"", "")
                .replace("Noord;", "Noord,")
                .lines()
                .map(regel -> "\"" + regel.replace(";", "\";\"") + "\"\r\n")
                .reduce("", String::concat)
                .replace("Noord,", "Noord;");
        return Stream.of(
                Arguments.of("windows-1252", (KOP + RIJEN).getBytes(CP1252)),
                Arguments.of("alles aangehaald", (KOP + aangehaald).getBytes(CP1252)),
                Arguments.of("utf-8 met bom", samen(bom, (KOP + RIJEN).getBytes(StandardCharsets.UTF_8))),
                Arguments.of("kleine letters", (KOP.toLowerCase(Locale.ROOT) + RIJEN).getBytes(CP1252)),
                Arguments.of("witruimte in de kop", (KOP.replace(";", "\u00A0; ") + RIJEN).getBytes(CP1252)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zoals_duo_het_schrijft")
    void leest_een_bestand_zoals_duo_het_schrijft(String naam, byte[] inhoud) throws IOException {
        var rijen = duo(inhoud);

        assertThat(rijen)
                .extracting(rij -> rij.tekst("VESTIGINGSNAAM"))
                .containsExactly("De Linde", "’t Kompas", "Het Oelebröd", "Noord; Zuid", "De Bron", "De Poort");
        assertThat(rijen).extracting(Rij::regel).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(rijen.getLast().optioneel("POSTCODE")).isEmpty();
        assertThat(rijen.get(3).tekst("DENOMINATIE")).isEqualTo("Hindoeïstisch");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x81, 0x8D, 0x8F, 0x90, 0x9D})
    void weigert_een_teken_dat_windows_1252_niet_kent(int teken) {
        var inhoud =
                samen((KOP + RIJEN + "Utrecht;4").getBytes(CP1252), new byte[] {(byte) teken}, "\r\n".getBytes(CP1252));

        assertThatThrownBy(() -> duo(inhoud))
                .isInstanceOf(Bestandsfout.class)
                .hasMessageContaining("Regel 8 is geen windows-1252");
    }

    @Test
    void weigert_utf_8_zonder_bom_als_duo_bestand() {
        var inhoud = (KOP + RIJEN).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> duo(inhoud))
                .hasMessageContaining("Verwacht de codering windows-1252")
                .hasMessageContaining("gezien UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n\u00fa", "a,b\n"})
    void noemt_de_regel_die_geen_utf_8_is(String rest) {
        var inhoud = ("a,b\n1,2\n" + rest + "3,\u00fa\n").getBytes(StandardCharsets.ISO_8859_1);
        var regel = rest.contains("\n") ? 4 : 3;

        assertThatThrownBy(() -> lees(inhoud, Bestandsvorm.REGISTER, List.of("a", "b")))
                .hasMessageContaining("Regel %d is geen UTF-8".formatted(regel));
    }

    @Test
    void noemt_de_regel_ook_diep_in_het_bestand() {
        var inhoud = ("a,b\n" + "1,\u20ac\n".repeat(100_000) + "3,x").getBytes(StandardCharsets.UTF_8);
        inhoud[inhoud.length - 1] = (byte) 0xe2;

        assertThatThrownBy(() -> lees(inhoud, Bestandsvorm.REGISTER, List.of("a", "b")))
                .hasMessageContaining("Regel 100002 is geen UTF-8");
    }

    @Test
    void zegt_welk_scheidingsteken_verwacht_en_gezien_is() {
        assertThatThrownBy(() -> duo((KOP + RIJEN).replace(';', ',').getBytes(CP1252)))
                .hasMessageContaining("Verwacht een puntkomma tussen de velden, gezien een komma");
        assertThatThrownBy(() -> lees((KOP + RIJEN).getBytes(CP1252), Bestandsvorm.REGISTER, List.of("pc4")))
                .hasMessageContaining("Verwacht een komma tussen de velden, gezien een puntkomma");
    }

    @Test
    void noemt_alle_kolommen_die_ontbreken_en_die_er_wel_zijn() {
        var inhoud = "pc4,swv_po\n3811,PO2602\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> lees(inhoud, Bestandsvorm.REGISTER, List.of("pc4", "gemeente_code", "swv_vo")))
                .hasMessage("Deze kolommen ontbreken: gemeente_code, swv_vo. Het bestand heeft: pc4, swv_po.");
    }

    @Test
    void onderscheidt_hoofdletters_in_het_eigen_formaat() {
        var inhoud = "PC4,b\n3811,x\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> lees(inhoud, Bestandsvorm.REGISTER, List.of("pc4")))
                .hasMessageContaining("ontbreken: pc4");
    }

    @Test
    void weigert_een_bestand_zonder_rijen() {
        assertThatThrownBy(() -> duo(KOP.getBytes(CP1252))).hasMessageContaining("geen enkele rij");
    }
}
