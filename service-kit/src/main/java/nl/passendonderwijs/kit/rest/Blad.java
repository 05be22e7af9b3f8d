package nl.passendonderwijs.kit.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a collection is asked for.
 *
 * @param na the last one of the page before, null on the first page
 */
public record Blad(
        @QueryParam("limiet") @DefaultValue(Limiet.STANDAARD)
        Limiet limiet,

        @QueryParam("na") @Nullable Bladwijzer na) {

    /** How many of so many that are read will be shown: a page reads one more, to know whether another follows. */
    public int getoond(int gelezen) {
        return gelezen == limiet.plusEen() ? limiet.aantal() : gelezen;
    }
}
