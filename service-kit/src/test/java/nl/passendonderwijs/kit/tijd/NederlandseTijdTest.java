package nl.passendonderwijs.kit.tijd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NederlandseTijdTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-30T22:59:59Z, 2024-03-30",
        "2024-03-30T23:00:00Z, 2024-03-31",
        "2024-03-31T21:59:59Z, 2024-03-31",
        "2024-03-31T22:00:00Z, 2024-04-01",
        "2024-10-26T21:59:59Z, 2024-10-26",
        "2024-10-26T22:00:00Z, 2024-10-27",
        "2024-10-27T22:59:59Z, 2024-10-27",
        "2024-10-27T23:00:00Z, 2024-10-28",
        "2024-12-31T23:00:00Z, 2025-01-01"
    })
    void de_dag_wisselt_om_middernacht_in_nederland(Instant moment, LocalDate dag) {
        assertThat(NederlandseTijd.dagVan(moment)).isEqualTo(dag);
        assertThat(NederlandseTijd.vandaag(InstantSource.fixed(moment))).isEqualTo(dag);
    }
}
