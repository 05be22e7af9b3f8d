package nl.passendonderwijs.registry.orgaan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an opgave.
 *
 * @param geldigTot first day on which the opgave for the next day holds instead; null when there is none
 * @param vervangenOp since a later opgave for the same day corrected it; null while it counts
 */
public record Inrichtinghistorie(
        VastgelegdeInrichting vastgelegd,
        @Nullable LocalDate geldigTot,
        @Nullable Instant vervangenOp) {}
