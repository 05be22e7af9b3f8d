package nl.passendonderwijs.placement.aanmelding.stap;

import static nl.passendonderwijs.placement.termijn.TermijnVoorbeelden.WET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.aanmelding.AanmeldingVoorbeelden;
import nl.passendonderwijs.placement.aanmelding.rest.stap.NieuwAanvullingsverzoek;
import nl.passendonderwijs.placement.school.Scholen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanvullingsverzoekTest {

    @ParameterizedTest
    @CsvSource({"2025-03-14, ZP-12", "2025-03-15, ", "2025-06-06, ", "2025-06-07, ZP-12", "2099-01-01, ZP-12"})
    void ZP_12_de_ouders_krijgen_ten_minste_een_dag_en_hoogstens_twaalf_weken(
            LocalDate hersteldatum, @Nullable String code) {
        var verzoek = new NieuwAanvullingsverzoek(LocalDate.of(2025, 3, 14), hersteldatum, null);

        var fouten = verzoek.fouten(AanmeldingVoorbeelden.na(), Scholen.van(List.of()), WET);

        assertThat(fouten)
                .extracting(Fout::code)
                .isEqualTo(Stream.ofNullable(code).toList());
    }
}
