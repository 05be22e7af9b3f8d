package nl.passendonderwijs.placement.opp.rest.stap;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.opp.Oppstapverzoek;
import nl.passendonderwijs.placement.opp.verloop.Oppeindereden;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The end of an ontwikkelingsperspectief. */
@ToetstOokDomein
@Schema(description = "Einde van een ontwikkelingsperspectief.")
public record NieuweOppbeeindiging(
        @Schema(examples = "2026-07-03", description = "Laatste dag waarop het gold.") @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(examples = "NIET_MEER_NODIG", description = "Waarom het ophoudt.") @NotNull(message = "Verplicht.")
        Oppeindereden reden,

        @Schema(
                examples = "De leerling redt zich met de basisondersteuning.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting)
        implements Oppstapverzoek {

    @Override
    public Oppstap stap() {
        return new Oppstap.Beeindiging(requireNonNull(datum), requireNonNull(reden));
    }
}
