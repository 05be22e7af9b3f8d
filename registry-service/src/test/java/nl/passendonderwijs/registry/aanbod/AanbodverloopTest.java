package nl.passendonderwijs.registry.aanbod;

import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.aanbod;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.UuidV7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanbodverloopTest {

    private static final UUID NIEUW = UuidV7.nieuw(Clock.systemUTC());

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,                                           2025-08-01/.., -,                     -,                     2025-08-01/..
            2025-08-01/..,                               2026-08-01/.., 2025-08-01/..,         2025-08-01/2026-08-01, 2026-08-01/..
            2025-08-01/..,                               2025-08-01/.., 2025-08-01/..,         -,                     2025-08-01/..
            2025-08-01/2026-08-01,                       2026-08-01/.., -,                     -,                     2026-08-01/..
            2025-08-01/2026-08-01,                       2027-01-01/.., -,                     -,                     2027-01-01/..
            2026-08-01/..,                               2025-08-01/.., -,                     -,                     2025-08-01/2026-08-01
            2025-08-01/2026-08-01 2026-08-01/..,         2026-01-01/.., 2025-08-01/2026-08-01, 2025-08-01/2026-01-01, 2026-01-01/2026-08-01
            2025-08-01/..,                               2026-01-01/2026-02-01, 2025-08-01/.., 2025-08-01/2026-01-01, 2026-01-01/2026-02-01
            """)
    void sluit_het_vorige_waar_het_nieuwe_begint_zonder_overlap(
            String bekend, String nieuw, String vervallen, String ingekort, String verwacht) {
        var verloop = new Aanbodverloop(perioden(bekend).stream()
                .map(periode -> new Aanbodstand(NIEUW, met(periode, 4), periode))
                .toList());

        var wijziging = verloop.publiceer(NIEUW, met(Periode.van(nieuw), 6));

        assertThat(wijziging.vervallen()).extracting(Aanbodstand::geldig).isEqualTo(perioden(vervallen));
        assertThat(wijziging.ingekort()).extracting(Aanbodstand::geldig).isEqualTo(perioden(ingekort));
        assertThat(wijziging.gepubliceerd().geldig()).isEqualTo(Periode.van(verwacht));
    }

    @Test
    void kent_wat_al_gepubliceerd_is_ook_als_het_daarna_is_ingekort() {
        var aanbod = aanbod("2025-08-01", null, 4);
        var verloop = new Aanbodverloop(
                List.of(new Aanbodstand(NIEUW, aanbod, aanbod.geldig()).tot(LocalDate.of(2026, 8, 1))));

        assertThat(verloop.zegtAl(aanbod("2025-08-01", null, 4))).isTrue();
        assertThat(verloop.zegtAl(aanbod("2025-08-01", null, 5))).isFalse();
        assertThat(verloop.zegtAl(aanbod("2025-08-02", null, 4))).isFalse();
    }

    private static Ondersteuningsaanbod met(Periode periode, int plaatsen) {
        var tot = periode.tot();
        return aanbod(periode.van().toString(), tot == null ? null : tot.toString(), plaatsen);
    }

    private static List<Periode> perioden(String tekst) {
        return tekst == null
                ? List.of()
                : Arrays.stream(tekst.split(" ")).map(Periode::van).toList();
    }
}
