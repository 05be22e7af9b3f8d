package nl.passendonderwijs.registry.gedeeld;

import static nl.passendonderwijs.registry.gedeeld.Woord.lijn;
import static nl.passendonderwijs.registry.gedeeld.Woord.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The delivered word says {@code b} since 2011, as a list without start dates does. */
class OvernameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -          | a 2011-08-01/..                           | b 2011-08-01/..
            -          | a 2011-08-01/2020-01-01; c 2020-01-01/..  | b 2011-08-01/2020-01-01; c 2020-01-01/..
            -          | a 2011-08-01/2020-01-01                   | b 2011-08-01/2020-01-01
            2024-01-01 | a 2011-08-01/..                           | a 2011-08-01/2024-01-01; b 2024-01-01/..
            2024-01-01 | a 2011-08-01/2027-01-01; c 2027-01-01/..  | a 2011-08-01/2024-01-01; b 2024-01-01/2027-01-01; c 2027-01-01/..
            2024-01-01 | a 2011-08-01/2020-01-01                   | a 2011-08-01/2020-01-01; b 2024-01-01/..
            2024-01-01 | a 2011-08-01/2024-01-01; c 2024-01-01/..  | a 2011-08-01/2024-01-01; b 2024-01-01/..
            """)
    void MEM_07_zegt_met_een_dag_wat_vanaf_dan_geldt_en_verbetert_zonder_dag_wat_hij_eerst_zei(
            @Nullable LocalDate peildatum, String bekend, String verwacht) {
        var uitkomst = overgenomen(peildatum, lijn(bekend));

        assertThat(tekst(uitkomst.tijdlijnen().get("sleutel"))).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, 2011-08-01/..", "2024-01-01, 2011-08-01/..", "2024-01-01, 2020-01-01/.."})
    void laat_staan_wat_al_bekend_was(@Nullable LocalDate peildatum, String sinds) {
        var uitkomst = overgenomen(peildatum, lijn("b " + sinds));

        assertThat(uitkomst.verschil().ongewijzigd()).isOne();
        assertThat(uitkomst.tijdlijnen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-", "2024-01-01"})
    void rekent_wat_onbekend_was_vanaf_de_aangenomen_dag(@Nullable LocalDate peildatum) {
        var uitkomst = new Overname(peildatum).van(List.of(Woord.van("b 2011-08-01/..")), Map.of(), Woord::sleutel);

        assertThat(uitkomst.verschil().nieuw()).hasSize(1);
        assertThat(tekst(uitkomst.tijdlijnen().get("sleutel"))).isEqualTo("b 2011-08-01/..");
    }

    private static Overname.Resultaat<String, Woord> overgenomen(@Nullable LocalDate dag, Tijdlijn<Woord> bekend) {
        return new Overname(dag).van(List.of(Woord.van("b 2011-08-01/..")), Map.of("sleutel", bekend), Woord::sleutel);
    }
}
