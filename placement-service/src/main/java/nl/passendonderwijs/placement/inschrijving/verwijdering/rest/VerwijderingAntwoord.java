package nl.passendonderwijs.placement.inschrijving.verwijdering.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feit;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feitsoort;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Genomenbesluit;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijdering;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderreden;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderstaat;
import nl.passendonderwijs.placement.motivering.rest.WaarschuwingAntwoord;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import nl.passendonderwijs.placement.termijn.rest.TermijnAntwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A verwijdering as its school sees it; texts are in the history of the inschrijving. */
@Schema(name = "Verwijdering", description = "Een verwijdering met wat is vastgelegd; teksten staan in de historie.")
public record VerwijderingAntwoord(
        @Schema(examples = "01932c0e-4c30-7f53-8b24-6d7e8f900112")
        UUID id,

        @Schema(examples = "01932c0b-2a10-7d31-8f02-4b5c6d7e8f90")
        UUID inschrijving,

        @Schema(examples = "VOORGENOMEN") Verwijderstaat status,
        @Schema(examples = "2026-03-30") LocalDate voornemendatum,
        List<FeitAntwoord> feiten,

        @Schema(nullable = true, description = "Het besluit, ook als het is teruggenomen; leeg zolang het er niet is.")
        @Nullable
        BesluitAntwoord besluit,

        @Schema(description = "Wat te laat of in een ongewone volgorde gebeurde.")
        List<WaarschuwingAntwoord> bevindingen) {

    static VerwijderingAntwoord van(Verwijdering verwijdering, Termijnregels regels, LocalDate vandaag) {
        return new VerwijderingAntwoord(
                verwijdering.id(),
                verwijdering.inschrijving(),
                verwijdering.staat(),
                verwijdering.voornemendatum(),
                verwijdering.feiten().stream().map(FeitAntwoord::van).toList(),
                verwijdering
                        .genomen()
                        .map(besluit -> BesluitAntwoord.van(besluit, regels, vandaag))
                        .orElse(null),
                WaarschuwingAntwoord.van(verwijdering.bevindingen()));
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

    /** The decision to remove in short; its motivering stands in the history. */
    @Schema(name = "Verwijderbesluit", description = "Het besluit in het kort; de motivering staat in de historie.")
    public record BesluitAntwoord(
            @Schema(examples = "2026-04-20") LocalDate besluitdatum,

            @Schema(
                    examples = "2026-05-01",
                    format = "date",
                    nullable = true,
                    description =
                            "Laatste dag op school; leeg als die van een eerder teruggenomen besluit niet is bewaard.")
            @Nullable
            LocalDate verwijderdatum,

            @Schema(examples = "ONDERSTEUNING_NIET_TE_BIEDEN")
            Verwijderreden reden,

            @Schema(description = "De tijd die de ouders hebben voor bezwaar (BEZ-01, BEZ-02, BEZ-03).")
            TermijnAntwoord bezwaartermijn) {

        static BesluitAntwoord van(Genomenbesluit besluit, Termijnregels regels, LocalDate vandaag) {
            return new BesluitAntwoord(
                    besluit.besluitdatum(),
                    besluit.verwijderdatum(),
                    besluit.reden(),
                    TermijnAntwoord.van(besluit.bezwaartermijn(regels), vandaag));
        }
    }
}
