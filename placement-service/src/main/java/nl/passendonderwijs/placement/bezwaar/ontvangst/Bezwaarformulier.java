package nl.passendonderwijs.placement.bezwaar.ontvangst;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.placement.bezwaar.Onderwerpsoort;
import org.jspecify.annotations.Nullable;

/** A bezwaar as the school sends it: what is missing or could not be read is null, and the rest is judged all the same. */
public record Bezwaarformulier(
        @Nullable Onderwerpsoort soort,
        @Nullable UUID onderwerp,
        @Nullable LocalDate ontvangstdatum,
        @Nullable String gronden,
        boolean toegangOntzegd) {}
