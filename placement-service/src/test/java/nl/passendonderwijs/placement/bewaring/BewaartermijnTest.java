package nl.passendonderwijs.placement.bewaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BewaartermijnTest {

    @ParameterizedTest
    @CsvSource({
        "P2Y, 2027-04-02, 2025-04-01",
        "P2Y, 2027-04-03, 2025-04-02",
        "P5Y, 2029-02-28, 2024-02-27",
        "P1M, 2026-03-31, 2026-02-27",
        "P90D, 2026-04-01, 2025-12-31",
    })
    void PRIV_10_verwijdert_pas_als_de_laatste_dag_voorbij_is(String duur, LocalDate vandaag, LocalDate grens) {
        var termijn = new Bewaartermijn(Bewaarsoort.OPP, "PRIV-10", "Einde.", Termijnduur.van(duur));

        assertThat(termijn.grens(vandaag)).isEqualTo(grens);
        assertThat(termijn.duur().na(grens)).isBefore(vandaag);
    }
}
