package nl.passendonderwijs.placement.inschrijving.verwijdering.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feit;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feitsoort;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijdering;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderstaat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A verwijdering as its school sees it; texts are in the history of the inschrijving. */
@Schema(name = "Verwijdering", description = "Een verwijdering met wat is vastgelegd; teksten staan in de historie.")
public record VerwijderingAntwoord(
        @Schema(examples = "01932c0e-4c30-7f53-8b24-6d7e8f900112")
        UUID id,

        @Schema(examples = "01932c0b-2a10-7d31-8f02-4b5c6d7e8f90")
        UUID inschrijving,

        @Schema(examples = "VOORGENOMEN") Verwijderstaat status,
        @Schema(examples = "2026-03-30") LocalDate voornemendatum,
        List<FeitAntwoord> feiten) {

    static VerwijderingAntwoord van(Verwijdering verwijdering) {
        return new VerwijderingAntwoord(
                verwijdering.id(),
                verwijdering.inschrijving(),
                verwijdering.staat(),
                verwijdering.voornemendatum(),
                verwijdering.feiten().stream().map(FeitAntwoord::van).toList());
    }

    /** Something that was done. */
    @Schema(name = "Verwijderfeit", description = "Wat is gedaan, en wanneer.")
    public record FeitAntwoord(
            @Schema(examples = "HOREN") Feitsoort soort,
            @Schema(examples = "2026-04-02") LocalDate datum,
            @Schema(examples = "{\"gehoorde\":\"OUDERS\"}") Map<String, String> gegevens) {

        static FeitAntwoord van(Feit feit) {
            return new FeitAntwoord(feit.soort(), feit.datum(), feit.feiten());
        }
    }
}
