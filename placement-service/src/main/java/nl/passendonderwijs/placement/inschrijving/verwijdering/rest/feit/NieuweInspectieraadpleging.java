package nl.passendonderwijs.placement.inschrijving.verwijdering.rest.feit;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The inspectie was consulted. */
@ToetstOokDomein
@Schema(description = "Overleg met de inspectie over een leerplichtige leerling (VER-01).")
public record NieuweInspectieraadpleging(
        @Schema(examples = "2026-04-02", description = "Wanneer het werkelijk gebeurde.")
        @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(
                examples = "Besproken op school.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting)
        implements Feitverzoek {

    @Override
    public Feit feit() {
        return new Feit.Inspectieoverleg(requireNonNull(datum));
    }
}
