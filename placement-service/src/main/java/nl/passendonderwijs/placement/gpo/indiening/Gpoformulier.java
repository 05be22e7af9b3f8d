package nl.passendonderwijs.placement.gpo.indiening;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.placement.bezwaar.Onderwerpsoort;
import org.jspecify.annotations.Nullable;

/** A dispute as the school sends it: what is missing or could not be read is null. */
public record Gpoformulier(
        @Nullable Onderwerpsoort soort,
        @Nullable UUID onderwerp,
        @Nullable LocalDate ontvangstdatum,
        @Nullable String zaaknummer) {}
