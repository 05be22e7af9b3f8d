package nl.passendonderwijs.registry.vestigingswijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.Aansluiting;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import nl.passendonderwijs.registry.vestiging.Ligging;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VestigingswijzigingTest {
    private static final Vestigingscode CODE = Vestigingscode.van("01AA00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a 2011-08-01/..                          | WIJZIGING 2027-08-01 b | a 2011-08-01/2027-08-01; b 2027-08-01/..
            a 2011-08-01/2028-08-01; c 2028-08-01/.. | WIJZIGING 2027-08-01 b | a 2011-08-01/2027-08-01; b 2027-08-01/2028-08-01; c 2028-08-01/..
            a 2011-08-01/..                          | WIJZIGING 2011-08-01 b | b 2011-08-01/..
            a 2011-08-01/..                          | WIJZIGING 2027-08-01 a | niets-te-wijzigen
            a 2011-08-01/2020-08-01                  | WIJZIGING 2027-08-01 b | niet-in-bedrijf
            a 2011-08-01/2028-08-01; c 2028-08-01/.. | CORRECTIE 2027-08-01 b | b 2011-08-01/2028-08-01; c 2028-08-01/..
            a 2011-08-01/2028-08-01; c 2028-08-01/.. | CORRECTIE 2027-08-01 c | c 2011-08-01/..
            a 2011-08-01/..                          | CORRECTIE 2027-08-01 a | niets-te-wijzigen
            a 2011-08-01/..                          | CORRECTIE 2001-08-01 b | niet-in-bedrijf
            a 2011-08-01/2028-08-01; c 2028-08-01/.. | SLUITING 2027-08-01    | a 2011-08-01/2027-08-01
            a 2011-08-01/2027-08-01                  | SLUITING 2027-08-01    | niet-in-bedrijf
            a 2011-08-01/..                          | SLUITING 2011-08-01    | eerste-dag
            a 2011-08-01/..                          | SLUITING 2001-08-01    | niet-in-bedrijf
            a 2011-08-01/2020-08-01                  | HEROPENING 2020-08-01  | a 2011-08-01/..
            a 2011-08-01/2020-08-01                  | HEROPENING 2022-08-01 b | a 2011-08-01/2020-08-01; b 2022-08-01/..
            a 2011-08-01/2020-08-01; c 2025-08-01/.. | HEROPENING 2022-08-01  | a 2011-08-01/2020-08-01; a 2022-08-01/2025-08-01; c 2025-08-01/..
            a 2011-08-01/..                          | HEROPENING 2020-08-01  | in-bedrijf
            a 2011-08-01/2020-08-01                  | HEROPENING 2001-08-01  | nooit-in-bedrijf
            """)
    void MEM_07_wijzigt_corrigeert_sluit_of_heropent_zonder_gat_of_overlap(
            String bekend, String wijziging, String verwacht) {
        var uitkomst = wijziging(wijziging.split(" ")).op(lijn(bekend));

        assertThat(tekst(uitkomst)).isEqualTo(verwacht);
    }

    private static Vestigingswijziging wijziging(String[] delen) {
        return new Vestigingswijziging(
                CODE,
                Wijzigingswijze.valueOf(delen[0]),
                LocalDate.parse(delen[1]),
                "Besluit van het bestuur",
                naam(delen.length > 2 ? delen[2] : null));
    }

    private static Verandering naam(@Nullable String naam) {
        return new Verandering(naam, null, null, null, null, null, null);
    }

    private static Tijdlijn<Vestigingstand> lijn(String tekst) {
        return new Tijdlijn<>(
                Stream.of(tekst.split("; ")).map(deel -> stand(deel.split(" "))).toList());
    }

    private static Vestigingstand stand(String[] delen) {
        return new Vestigingstand(
                CODE,
                delen[0],
                Bestuursnummer.van("40740"),
                Soort.BAO,
                List.of(),
                new Denominatie("Openbaar"),
                new Ligging(Gemeentecode.van("0307"), null, null),
                new Aansluiting(false, Toewijzing.GEEN),
                false,
                Periode.van(delen[1]));
    }

    private static String tekst(Uitkomst<Tijdlijn<Vestigingstand>> uitkomst) {
        return switch (uitkomst) {
            case Uitkomst.Gelukt<Tijdlijn<Vestigingstand>>(var lijn) ->
                lijn.standen().stream()
                        .map(stand -> stand.naam() + " " + stand.geldig())
                        .collect(Collectors.joining("; "));
            case Uitkomst.Geweigerd<Tijdlijn<Vestigingstand>>(var weigering) -> weigering.code();
        };
    }
}
