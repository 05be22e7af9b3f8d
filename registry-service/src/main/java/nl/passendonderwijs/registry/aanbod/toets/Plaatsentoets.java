package nl.passendonderwijs.registry.aanbod.toets;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.registry.aanbod.formulier.Aanbodformulier;
import nl.passendonderwijs.registry.aanbod.formulier.Voorzieningformulier;

/** Are no more places taken than there are? */
final class Plaatsentoets implements Toets {

    @Override
    public List<Fout> bezwaren(Aanbodformulier formulier, Omgeving omgeving) {
        return IntStream.range(0, formulier.aanbod().size())
                .boxed()
                .flatMap(nr -> bezwaar(nr, formulier.aanbod().get(nr)).stream())
                .toList();
    }

    private static Optional<Fout> bezwaar(int nr, Voorzieningformulier voorziening) {
        var plaatsen = voorziening.plaatsen();
        var bezet = voorziening.bezet();
        if (bezet == null || (plaatsen != null && bezet <= plaatsen)) {
            return Optional.empty();
        }
        return Optional.of(
                plaatsen == null
                        ? Fout.veld(
                                "aanbod/%d/plaatsen".formatted(nr), "verplicht", "Hoeveel plaatsen zijn er in totaal?")
                        : Fout.veld("aanbod/%d/bezet".formatted(nr), "meer-bezet", "Er zijn niet zoveel plaatsen."));
    }
}
