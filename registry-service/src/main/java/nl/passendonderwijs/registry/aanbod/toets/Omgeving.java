package nl.passendonderwijs.registry.aanbod.toets;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/**
 * What the register knows on the day that a form is judged.
 *
 * @param vestiging the one that publishes
 * @param dag the day
 * @param scholen of the named vestigingen, those the register knows
 * @param behoeften that the list holds that day
 */
public record Omgeving(
        Vestigingscode vestiging, LocalDate dag, Map<Vestigingscode, School> scholen, Set<Behoeftecode> behoeften) {

    public Omgeving {
        scholen = Map.copyOf(scholen);
        behoeften = Set.copyOf(behoeften);
    }

    Optional<School> school(Vestigingscode code) {
        return Optional.ofNullable(scholen.get(code));
    }

    boolean inBedrijf(Vestigingscode code) {
        return school(code).map(School::inBedrijf).orElse(false);
    }
}
