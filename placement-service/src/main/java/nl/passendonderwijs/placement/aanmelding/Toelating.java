package nl.passendonderwijs.placement.aanmelding;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The decision to admit.
 *
 * @param besluit id of the decision with its motivering
 * @param startdatum first school day
 */
public record Toelating(UUID besluit, LocalDate besluitdatum, LocalDate startdatum) {}
