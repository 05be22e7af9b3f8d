package nl.passendonderwijs.registry.aanbod;

import java.util.List;

/**
 * What one publication does to the standen of a vestiging.
 *
 * @param vervallen no longer believed, but kept
 * @param ingekort what is left of those
 * @param gepubliceerd the new one
 */
public record Aanbodwijziging(List<Aanbodstand> vervallen, List<Aanbodstand> ingekort, Aanbodstand gepubliceerd) {

    public Aanbodwijziging {
        vervallen = List.copyOf(vervallen);
        ingekort = List.copyOf(ingekort);
    }
}
