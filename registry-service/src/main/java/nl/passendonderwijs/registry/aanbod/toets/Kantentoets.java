package nl.passendonderwijs.registry.aanbod.toets;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.registry.aanbod.formulier.Aanbodformulier;
import nl.passendonderwijs.registry.aanbod.formulier.Initiatiefformulier;

/** Does each initiatief join a regular and a special school? */
final class Kantentoets implements Toets {

    @Override
    public List<Fout> bezwaren(Aanbodformulier formulier, Omgeving omgeving) {
        return IntStream.range(0, formulier.initiatieven().size())
                .filter(nr -> !verbindt(formulier.initiatieven().get(nr), omgeving))
                .mapToObj(nr -> Fout.veld(
                        "initiatieven/%d/partners".formatted(nr),
                        "geen-regulier-en-speciaal",
                        "Een initiatief verbindt ten minste één reguliere en één speciale vestiging, deze meegeteld."))
                .toList();
    }

    /** What was not recognised has been named already, and may be what is missed here. */
    private static boolean verbindt(Initiatiefformulier initiatief, Omgeving omgeving) {
        if (!initiatief.partners().stream()
                .allMatch(code -> code != null && omgeving.school(code).isPresent())) {
            return true;
        }
        var kanten = Stream.concat(Stream.of(omgeving.vestiging()), initiatief.leesbarePartners())
                .flatMap(code -> omgeving.school(code).stream())
                .map(School::kant)
                .collect(Collectors.toSet());
        return kanten.contains(Schoolkant.REGULIER) && kanten.contains(Schoolkant.SPECIAAL);
    }
}
