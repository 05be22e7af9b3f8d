package nl.passendonderwijs.placement.gedeeld.persistence;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** After which id a page begins. */
public final class Bladgrens {

    private static final UUID VOOR_ALLES = new UUID(0, 0);

    private Bladgrens() {}

    /** @param laatste of the page before it; null for the first page */
    public static UUID na(@Nullable UUID laatste) {
        return Objects.requireNonNullElse(laatste, VOOR_ALLES);
    }
}
