package nl.passendonderwijs.placement.plek.rangorde;

import java.util.Comparator;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.placement.plek.Afstand;

/** Nearer to home is better; a distance that nobody knows comes last. */
record Nabijheid(Postcode4 thuis) implements Criterium {

    @Override
    public Comparator<Weging> volgorde() {
        return Comparator.comparing(Weging::afstand, Comparator.nullsLast(Afstand::compareTo));
    }

    @Override
    public Optional<String> reden(Weging weging) {
        var afstand = weging.afstand();
        return Optional.of(
                afstand == null
                        ? "De afstand tot postcode %s is niet bekend.".formatted(thuis)
                        : "Ligt %s hemelsbreed van postcode %s.".formatted(afstand, thuis));
    }
}
