package nl.passendonderwijs.placement.thuiszitter.kengetallen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.placement.verzuim.Thuiszittercategorie;
import nl.passendonderwijs.placement.verzuim.Verzuimsoort;

/**
 * How many thuiszitters an swv has on a day. There is no total: with it a single hidden number could be worked out.
 *
 * @param aantallen by what is counted together; what is missing is zero
 * @param vrijgesteld exempt under article 5 a, counted apart
 */
public record Kengetallen(SwvCode swv, LocalDate peildatum, Map<Groep, Integer> aantallen, int vrijgesteld) {

    public Kengetallen {
        aantallen = Map.copyOf(aantallen);
    }

    /** What is counted together (THZ-03). */
    public record Groep(Verzuimsoort soort, Thuiszittercategorie categorie) {}

    /** How many of one group there are, exempt or not. */
    public record Telling(Groep groep, boolean vrijgesteld, int aantal) {}

    static Kengetallen van(SwvCode swv, LocalDate peildatum, List<Telling> tellingen) {
        var aantallen = tellingen.stream()
                .filter(telling -> !telling.vrijgesteld())
                .collect(Collectors.toMap(Telling::groep, Telling::aantal));
        var vrijgesteld = tellingen.stream()
                .filter(Telling::vrijgesteld)
                .mapToInt(Telling::aantal)
                .sum();
        return new Kengetallen(swv, peildatum, aantallen, vrijgesteld);
    }

    public int aantal(Groep groep) {
        return aantallen.getOrDefault(groep, 0);
    }
}
