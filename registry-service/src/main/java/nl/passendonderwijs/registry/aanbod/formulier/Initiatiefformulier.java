package nl.passendonderwijs.registry.aanbod.formulier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.initiatief.Initiatief;
import nl.passendonderwijs.registry.aanbod.initiatief.Initiatiefvorm;
import org.jspecify.annotations.Nullable;

/**
 * An initiatief as it was sent; what is missing or could not be read is null.
 *
 * @param partners may hold nulls, so that each keeps its place
 * @param behoeften may hold nulls, so that each keeps its place
 */
public record Initiatiefformulier(
        @Nullable String naam,
        @Nullable Initiatiefvorm vorm,
        List<@Nullable Vestigingscode> partners,
        List<@Nullable Behoeftecode> behoeften,
        @Nullable Integer plaatsen) {

    public Stream<Vestigingscode> leesbarePartners() {
        return partners.stream().filter(Objects::nonNull);
    }

    /** Only for a form without faults. */
    Initiatief initiatief() {
        return new Initiatief(
                requireNonNull(naam),
                requireNonNull(vorm),
                leesbarePartners().toList(),
                behoeften.stream().filter(Objects::nonNull).toList(),
                plaatsen);
    }
}
