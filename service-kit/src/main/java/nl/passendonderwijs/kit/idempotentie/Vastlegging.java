package nl.passendonderwijs.kit.idempotentie;

/**
 * What a write led to: a new resource, or the one that was there already.
 *
 * @param bron id of the resource
 * @param nieuw decides between 201 and 200, also when the call is repeated
 */
public record Vastlegging(String bron, boolean nieuw) {

    public static Vastlegging nieuw(String bron) {
        return new Vastlegging(bron, true);
    }
}
