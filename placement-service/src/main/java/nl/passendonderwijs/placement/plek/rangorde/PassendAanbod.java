package nl.passendonderwijs.placement.plek.rangorde;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.Optional;
import nl.passendonderwijs.placement.plek.rangorde.Dekking.Aanbodoordeel;

/**
 * The more behoeften a school says it offers, the better; of two that say as much, one that published nothing may yet
 * offer the rest. At which niveau makes no difference to the child.
 */
record PassendAanbod() implements Criterium {

    @Override
    public Comparator<Weging> volgorde() {
        return Comparator.<Weging>comparingLong(weging -> weging.aantal(Aanbodoordeel.GEBODEN))
                .thenComparingLong(weging -> weging.aantal(Aanbodoordeel.ONBEKEND))
                .reversed();
    }

    @Override
    public Optional<String> reden(Weging weging) {
        if (weging.dekking().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                weging.aantal(Aanbodoordeel.ONBEKEND) > 0
                        ? "Heeft voor de startdatum geen ondersteuningsaanbod gepubliceerd."
                        : gepubliceerd(weging));
    }

    private static String gepubliceerd(Weging weging) {
        var zin = "Biedt %d van de %d gevraagde behoeften"
                .formatted(
                        weging.aantal(Aanbodoordeel.GEBODEN), weging.dekking().size());
        return zin
                + opsomming(weging, Aanbodoordeel.GEBODEN, ": ")
                + opsomming(weging, Aanbodoordeel.NIET_GEBODEN, "; niet: ") + ".";
    }

    private static String opsomming(Weging weging, Aanbodoordeel oordeel, String begin) {
        var lijst = weging.dekking().stream()
                .filter(een -> een.is(oordeel))
                .map(Dekking::tekst)
                .collect(joining(", "));
        return lijst.isEmpty() ? "" : begin + lijst;
    }
}
