package nl.passendonderwijs.placement.opp.rest.stap;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.opp.Oppstapverzoek;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the parents said about the handelingsdeel. */
@ToetstOokDomein
@Schema(description = "Instemming van de ouders met het handelingsdeel, gegeven of geweigerd (OPP-03).")
public record NieuweInstemming(
        @Schema(examples = "2025-09-22", description = "Dag waarop de ouders het lieten weten.")
        @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(examples = "true", description = "Of de ouders instemmen met het handelingsdeel.")
        @NotNull(message = "Verplicht.")
        Boolean gegeven,

        @Schema(
                examples = "De ouders vinden de begeleiding passend.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting)
        implements Oppstapverzoek {

    @Override
    public Oppstap stap() {
        return new Oppstap.Instemming(requireNonNull(datum), requireNonNull(gegeven));
    }
}
