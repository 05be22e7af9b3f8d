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

        @QueryParam("na") @Nullable Bladwijzer na) {}
