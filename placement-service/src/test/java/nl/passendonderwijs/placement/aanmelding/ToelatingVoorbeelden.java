package nl.passendonderwijs.placement.aanmelding;

import java.time.LocalDate;
import java.util.UUID;

/** A decision to admit. */
public final class ToelatingVoorbeelden {

    public static final Toelating TOELATING =
            new Toelating(new UUID(1, 1), LocalDate.of(2025, 4, 4), LocalDate.of(2025, 8, 18));

    private ToelatingVoorbeelden() {}
}
