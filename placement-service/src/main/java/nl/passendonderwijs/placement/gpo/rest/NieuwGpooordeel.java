package nl.passendonderwijs.placement.gpo.rest;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.gpo.stap.Gpostapverzoek;
import nl.passendonderwijs.placement.gpo.verloop.Gpostap;
import nl.passendonderwijs.placement.gpo.verloop.Oordeeluitkomst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the commissie found. */
@ToetstOokDomein
@Schema(description = "Het oordeel van de geschillencommissie; het bindt niet (GPO-02).")
public record NieuwGpooordeel(
        @Schema(examples = "2025-06-26", description = "Dag van het oordeel.") @NotNull(message = "Verplicht.")
        LocalDate oordeeldatum,

        @Schema(examples = "DEELS", description = "Of de commissie de ouders gelijk geeft.")
        @NotNull(message = "Verplicht.")
        Oordeeluitkomst uitkomst,

        @Schema(
                examples = "De school onderzocht te weinig wat zij kon bieden.",
                description = "In gewone taal, zonder namen en zonder BSN; wordt versleuteld bewaard.")
        @NotBlank(message = "Verplicht.")
        @Size(max = 10_000, message = "Een samenvatting telt hoogstens 10.000 tekens.")
        String samenvatting)
        implements Gpostapverzoek {

    @Override
    public String datumveld() {
        return "oordeeldatum";
    }

    @Override
    public @Nullable LocalDate datum() {
        return oordeeldatum;
    }

    @Override
    public @Nullable String toelichting() {
        return samenvatting;
    }

    @Override
    public Gpostap stap() {
        return new Gpostap.Oordeel(requireNonNull(oordeeldatum), requireNonNull(uitkomst));
    }
}
