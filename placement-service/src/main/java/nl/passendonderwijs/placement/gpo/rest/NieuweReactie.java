package nl.passendonderwijs.placement.gpo.rest;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.gpo.regel.Reactieplicht;
import nl.passendonderwijs.placement.gpo.stap.Gpostapverzoek;
import nl.passendonderwijs.placement.gpo.verloop.Gpostap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the board does with the oordeel. */
@ToetstOokDomein
@Schema(description = "Wat het bestuur aan ouders en commissie schreef over het oordeel (GPO-03).")
public record NieuweReactie(
        @Schema(examples = "2025-07-03", description = "Dag waarop het bestuur schreef.")
        @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(examples = "false", description = "Of het bestuur het oordeel geheel volgt.")
        @NotNull(message = "Verplicht.")
        Boolean volgtOordeel,

        @Schema(
                examples = "De school laat alsnog onderzoeken wat zij kan bieden, en houdt vast aan de groepsgrootte.",
                nullable = true,
                description = "Wat het bestuur doet, en waarom als het afwijkt; dan verplicht (GPO-03).")
        @Size(max = 10_000, message = "Een motivering telt hoogstens 10.000 tekens.")
        @Nullable
        String motivering)
        implements Gpostapverzoek {

    @Override
    public @Nullable String toelichting() {
        return motivering == null || motivering.isBlank() ? null : motivering;
    }

    @Override
    public List<Fout> fouten() {
        return Reactieplicht.fout(volgtOordeel, motivering).stream().toList();
    }

    @Override
    public Gpostap stap() {
        return new Gpostap.Reactie(requireNonNull(datum), requireNonNull(volgtOordeel));
    }
}
