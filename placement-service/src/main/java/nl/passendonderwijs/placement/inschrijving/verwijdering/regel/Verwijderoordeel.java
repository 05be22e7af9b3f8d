package nl.passendonderwijs.placement.inschrijving.verwijdering.regel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feit;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/** May the pupil be removed? A no names the first rule, and everything that is still missing. */
public record Verwijderoordeel(Verwijderzaak zaak) {

    public Optional<Weigering> bezwaar() {
        var ontbreekt = Verwijderregel.alle().stream()
                .flatMap(regel -> regel.ontbreekt(zaak).stream())
                .toList();
        return ontbreekt.isEmpty()
                ? Optional.empty()
                : Optional.of(Weigering.staat(
                        ontbreekt.getFirst().code(), "Verwijderen kan nog niet.", ontbreekt.toArray(Fout[]::new)));
    }

    /** Facts that are all there, and still came late or in an odd order. */
    public List<Waarschuwing> bevindingen() {
        var besluit = zaak.besluit();
        var later = zaak.verwijdering().feiten().stream()
                .filter(feit -> feit.datum().isAfter(besluit.besluitdatum()))
                .map(Verwijderoordeel::naBesluit);
        var terug = besluit.verwijderdatum().isBefore(besluit.besluitdatum())
                ? Stream.of(new Waarschuwing(
                        "voor-besluit", "VER-01", "De leerling was al verwijderd toen het besluit werd genomen."))
                : Stream.<Waarschuwing>empty();
        return Stream.concat(later, terug).toList();
    }

    private static Waarschuwing naBesluit(Feit feit) {
        return new Waarschuwing(
                "na-besluit", "VER-01", "%s gebeurde op %s, na het besluit.".formatted(feit.soort(), feit.datum()));
    }
}
