package nl.passendonderwijs.registry.aanbod.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.passendonderwijs.registry.aanbod.Aanbodvorm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VormregelTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", emptyValue = "", textBlock = """
            SOP,        2024-03-01, 2024-08-01, 2025-08-01, ''
            SOP,        2025-07-31, 2025-07-31, 2025-08-01, ''
            SOP,        2024-03-01, 2024-08-01, -,          #/geldigTot SOP-01
            SOP,        2024-03-01, 2024-08-01, 2025-08-02, #/geldigTot SOP-01
            SOP,        2025-08-01, 2024-08-01, 2025-08-01, #/vaststellingsdatum SOP-01
            SOP,        2024-03-01, 2025-08-01, 2026-08-01, #/geldigVan SOP-01 #/geldigTot SOP-01
            SCHOOLGIDS, 2025-06-18, 2025-08-01, -,          ''
            SCHOOLGIDS, 2025-06-18, 2025-07-31, -,          #/geldigVan SOP-01
            """)
    void SOP_01_de_schoolgids_volgt_op_het_profiel(
            Aanbodvorm vorm, LocalDate vastgesteld, LocalDate van, LocalDate tot, String verwacht) {
        var bezwaren = Formuliervoorbeelden.bezwaren(Formuliervoorbeelden.met(vorm, vastgesteld, van, tot));

        assertThat(String.join(" ", bezwaren)).isEqualTo(verwacht);
    }
}
