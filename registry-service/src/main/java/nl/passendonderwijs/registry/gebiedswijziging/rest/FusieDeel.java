package nl.passendonderwijs.registry.gebiedswijziging.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "FusieDeel", description = "Welke samenwerkingsverbanden als welk verder gaan.")
record FusieDeel(
        @NotEmpty(message = "Noem er ten minste een.")
        @Schema(examples = "[\"PO2603\"]", description = "Houden op te bestaan.")
        List<SwvCode> opgaand,

        @NotNull(message = "Verplicht.")
        @Schema(description = "Een regionaal verband, bestaand of nieuw; geen beëindigd.")
        SwvCode voortzetting,

        @Schema(
                nullable = true,
                examples = "Amersfoort, Zeist",
                description = "Verplicht als de voortzetting nieuw is.")
        @Nullable
        @Size(max = 200, message = "Hoogstens 200 tekens.")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "Vul een label in, of laat het weg.")
        String regioLabel) {

    /** Asked also when the form has faults, so anything may be missing. */
    List<Fout> bezwaren() {
        return new Dubbelen("fusie/opgaand", genoemd()).fouten().toList();
    }

    /** Empty as long as a part is missing. */
    Optional<Gebiedswijziging> wijziging(LocalDate dag) {
        return voortzetting == null || genoemd().isEmpty() || genoemd().contains(null)
                ? Optional.empty()
                : Optional.of(new Gebiedswijziging.Fusie(dag, opgaand, voortzetting, regioLabel));
    }

    private List<SwvCode> genoemd() {
        return Objects.requireNonNullElse(opgaand, List.of());
    }
}
