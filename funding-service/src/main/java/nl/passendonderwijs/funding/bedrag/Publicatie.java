package nl.passendonderwijs.funding.bedrag;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an amount was published.
 *
 * @param regeling BWB id and short title of the regulation
 * @param artikel article or annex
 * @param vastgesteld the day the minister set it, where one period has more than one publication
 * @param opmerking what a reader should know about this source
 */
public record Publicatie(
        String regeling,
        String artikel,
        @Nullable LocalDate vastgesteld,
        @Nullable String opmerking) {}
