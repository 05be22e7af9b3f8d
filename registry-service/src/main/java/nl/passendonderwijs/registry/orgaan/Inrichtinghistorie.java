package nl.passendonderwijs.registry.orgaan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an opgave.
 *
 * @param geldigTot first day on which a later opgave holds instead; null when there is none
 * @param vervangenOp when a later opgave of the same or an earlier day took its place altogether; null while it counts
 */
public record Inrichtinghistorie(
        VastgelegdeInrichting vastgelegd,
        @Nullable LocalDate geldigTot,
        @Nullable Instant vervangenOp) {}
