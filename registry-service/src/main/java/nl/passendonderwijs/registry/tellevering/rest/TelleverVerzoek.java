package nl.passendonderwijs.registry.tellevering.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.tellevering.Telopgave;
import nl.passendonderwijs.registry.tellevering.Telopgave.Opgaverij;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@ToetstOokDomein
@Schema(name = "TelleverVerzoek", description = "Wat een school op een teldatum heeft geteld, alle soorten tegelijk.")
record TelleverVerzoek(
        @NotNull(message = "Verplicht.") @Size(min = 1, max = 5, message = "Geef één tot vijf rijen.") @Valid
        List<RijVerzoek> rijen,

        @Schema(
                nullable = true,
                maxLength = 500,
                examples = "Drie leerlingen stonden per abuis nog ingeschreven.",
                description = "Waarom dit anders is dan eerder; zonder persoonsgegevens.")
        @Size(max = 500, message = "Een reden telt hoogstens 500 tekens.")
        @Nullable
        String reden) {

    @Schema(name = "Telleverrij", description = "De leerlingen van één soort.")
    record RijVerzoek(
            @NotNull(message = "Verplicht.")
            @Schema(examples = "BAO", description = "De soort van de vestiging; een SOVSO geeft SO en VSO apart.")
            Soort soort,

            @NotNull(message = "Verplicht.")
            @Schema(examples = "144", minimum = "0", description = "Leerlingen; nul is een geldig aantal.")
            Integer aantal) {

        /** Empty when a part could not be read and is null. */
        static Optional<Opgaverij> lees(int plaats, @Nullable RijVerzoek rij) {
            @Nullable Soort soort = rij == null ? null : rij.soort;
            @Nullable Integer aantal = rij == null ? null : rij.aantal;
            return soort == null || aantal == null
                    ? Optional.empty()
                    : Optional.of(new Opgaverij(plaats, soort, aantal));
        }
    }

    /** Asked also when the form has faults, so the rows may be missing. */
    Telopgave opgave(Vestigingscode vestiging, LocalDate teldatum) {
        @Nullable List<RijVerzoek> gegeven = rijen;
        var alle = gegeven == null ? List.<RijVerzoek>of() : gegeven;
        var leesbaar = IntStream.range(0, alle.size())
                .boxed()
                .flatMap(plaats -> RijVerzoek.lees(plaats, alle.get(plaats)).stream())
                .toList();
        var volledig = !alle.isEmpty() && leesbaar.size() == alle.size();
        return new Telopgave(vestiging, teldatum, leesbaar, volledig, reden);
    }
}
