package nl.passendonderwijs.placement.aanmelding.rest.stap;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Brin;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.AndereSchool;
import nl.passendonderwijs.placement.aanmelding.Stapverzoek;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.school.Scholen;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another school said whether it is willing to admit. */
@ToetstOokDomein
@Schema(
        description =
                "De verklaring van een andere school (ZP-07); geef een vestiging of, in het vo, een mbo-instelling.")
public record NieuweBereidverklaring(
        @Schema(examples = "2025-04-01", description = "Dag van de verklaring.") @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(examples = "08TE00", nullable = true, description = "De school die het verklaart; leeg bij een mbo.")
        @Nullable
        Vestigingscode vestiging,

        @Schema(nullable = true, description = "De mbo-instelling die het verklaart; alleen in het vo.") @Nullable
        Brin mbo,

        @Schema(examples = "true", description = "Of die school bereid is toe te laten.")
        @NotNull(message = "Verplicht.")
        Boolean bereid,

        @Schema(
                examples = "De school heeft een plaats in de structuurgroep.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting)
        implements Stapverzoek {

    @Override
    public Set<Vestigingscode> genoemdeScholen() {
        return vestiging == null ? Set.of() : Set.of(vestiging);
    }

    @Override
    public List<Fout> fouten(Aanmelding aanmelding, Scholen scholen, Termijnregels regels) {
        return AndereSchool.toets(vestiging, mbo, aanmelding.gegevens(), scholen).stream()
                .toList();
    }

    @Override
    public Stap stap() {
        return new Stap.Bereidverklaring(requireNonNull(datum), vestiging, mbo, requireNonNull(bereid));
    }
}
