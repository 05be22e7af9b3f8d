package nl.passendonderwijs.registry.aanlevering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.Aansluiting;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import nl.passendonderwijs.registry.vestiging.Ligging;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterwoordTest {
    private static final Postcode4 PC4 = Postcode4.van("3811");
    private static final Gemeentecode GEMEENTE = Gemeentecode.van("0307");

    /* The areas of the PC4, - for a time in which it lies in none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PO2601 2011-08-01/..                             | 2011-08-01/..         | false
            PO2601 2011-08-01/2020-08-01; PO2603 2020-08-01/.. | 2011-08-01/..       | false
            PO2601 2011-08-01/2020-08-01                     | 2011-08-01/2020-08-01 | false
            PO2601 2011-08-01/2020-08-01                     | 2011-08-01/..         | true
            PO2601 2026-08-01/..                             | 2011-08-01/..         | true
            - 2011-08-01/2020-08-01; PO2601 2020-08-01/..    | 2011-08-01/..         | true
            - 2011-08-01/2020-08-01; PO2601 2020-08-01/..    | 2022-08-01/..         | false
            - 2011-08-01/..                                  | 2011-08-01/..         | true
            """)
    void MEM_01_telt_alleen_waar_de_postcode_het_niet_altijd_zegt(String gebieden, String geldig, boolean telt) {
        var stand = new Registerwoord(Map.of(PC4, lijn(gebieden))).inZoverNodig(stand(geldig));

        assertThat(stand.aansluiting().register().po()).isEqualTo(telt ? SwvCode.van("PO2602") : null);
    }

    private static Tijdlijn<Postcodegebied> lijn(String gebieden) {
        return new Tijdlijn<>(
                Stream.of(gebieden.split("; ")).map(RegisterwoordTest::gebied).toList());
    }

    private static Postcodegebied gebied(String tekst) {
        var delen = tekst.split(" ");
        @Nullable SwvCode swv = delen[0].equals("-") ? null : SwvCode.van(delen[0]);
        return new Postcodegebied(PC4, GEMEENTE, new Toewijzing(swv, null), null, Periode.van(delen[1]));
    }

    private static Vestigingstand stand(String geldig) {
        return new Vestigingstand(
                Vestigingscode.van("01AA00"),
                "De Linde",
                Bestuursnummer.van("40740"),
                Soort.BAO,
                List.of(),
                new Denominatie("Openbaar"),
                new Ligging(GEMEENTE, PC4, null),
                new Aansluiting(false, new Toewijzing(SwvCode.van("PO2602"), null)),
                false,
                Periode.van(geldig));
    }
}
