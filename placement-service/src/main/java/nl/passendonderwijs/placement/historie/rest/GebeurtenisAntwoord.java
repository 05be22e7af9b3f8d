package nl.passendonderwijs.placement.historie.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.placement.historie.Verteld;
import nl.passendonderwijs.placement.motivering.rest.WaarschuwingAntwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step of a case: what happened, when, by whom, and what was unusual about it. */
@Schema(name = "Gebeurtenis", description = "Een stap in een zaak. Wat is vastgelegd verandert niet.")
public record GebeurtenisAntwoord(
        @Schema(examples = "01932c0a-1b2c-7a44-8e21-6d5c4b3a2f10")
        UUID id,

        @Schema(examples = "VERLENGEN") String stap,

        @Schema(examples = "2025-04-11", description = "Wanneer het werkelijk gebeurde.")
        LocalDate datum,

        @Schema(examples = "2025-04-14T07:31:09Z", description = "Wanneer het hier is vastgelegd.")
        Instant vastgelegdOp,

        @Schema(examples = "vestiging:01VI00", description = "Wie het vastlegde; beheer met client klok: de wet zelf.")
        String door,

        @Schema(examples = "sis-voorbeeld", description = "Het systeem waarmee het is vastgelegd.")
        String client,

        @Schema(examples = "{\"duur\":\"P4W\"}") Map<String, String> feiten,

        @Schema(examples = "De orthopedagoog kan pas over drie weken komen kijken.", nullable = true) @Nullable
        String toelichting,

        @Schema(description = "Wat ongewoon was of te laat, en toch is vastgelegd.")
        List<WaarschuwingAntwoord> bevindingen) {

    /** @param stappen empty for whoever has no relation to the case */
    public static List<GebeurtenisAntwoord> alle(Optional<List<Verteld>> stappen) {
        return stappen.stream()
                .flatMap(List::stream)
                .map(GebeurtenisAntwoord::van)
                .toList();
    }

    public static GebeurtenisAntwoord van(Verteld verteld) {
        var gebeurtenis = verteld.gebeurtenis();
        return new GebeurtenisAntwoord(
                gebeurtenis.id(),
                gebeurtenis.stap(),
                gebeurtenis.datum(),
                gebeurtenis.vastgelegdOp(),
                gebeurtenis.door().organisatie().toString(),
                gebeurtenis.door().client(),
                gebeurtenis.feiten(),
                verteld.toelichting(),
                WaarschuwingAntwoord.van(gebeurtenis.bevindingen()));
    }
}
