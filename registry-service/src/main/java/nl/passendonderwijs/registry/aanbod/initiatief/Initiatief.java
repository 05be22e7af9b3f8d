package nl.passendonderwijs.registry.aanbod.initiatief;

import java.util.List;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * A facility that regular and special schools share.
 *
 * @param partners the vestigingen that take part, besides the one that publishes it
 * @param plaatsen places there are; null when the school does not say
 */
public record Initiatief(
        String naam,
        Initiatiefvorm vorm,
        List<Vestigingscode> partners,
        List<Behoeftecode> behoeften,
        @Nullable Integer plaatsen) {

    public Initiatief {
        partners = List.copyOf(partners);
        behoeften = List.copyOf(behoeften);
    }
}
