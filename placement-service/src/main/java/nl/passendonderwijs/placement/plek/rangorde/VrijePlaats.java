package nl.passendonderwijs.placement.plek.rangorde;

import java.util.Comparator;
import java.util.Optional;
import nl.passendonderwijs.placement.plek.rangorde.Dekking.Aanbodoordeel;

/** Support without a place helps this child only later, so a place goes before a wish and before nearness. */
record VrijePlaats() implements Criterium {

    @Override
    public Comparator<Weging> volgorde() {
        return Comparator.comparing(Weging::ruimte);
    }

    @Override
    public Optional<String> reden(Weging weging) {
        if (weging.aantal(Aanbodoordeel.GEBODEN) == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (weging.ruimte()) {
                    case VRIJ -> "Heeft plaats voor elke behoefte die de school biedt.";
                    case ONBEKEND -> "Of er plaats is, zegt de school niet voor elke behoefte die zij biedt.";
                    case VOL -> "Meldt geen vrije plaats voor een behoefte die de school biedt.";
                });
    }
}
