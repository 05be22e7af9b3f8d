package nl.passendonderwijs.placement.bewaring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one run removed of one kind; nothing about anybody.
 *
 * @param ronde the run
 * @param grens what began on this day or before was past its term
 */
public record Bewaarverslag(
        UUID id,
        UUID ronde,
        Bewaarsoort soort,
        long aantal,
        LocalDate grens,
        Instant begonnenOp,
        Instant geeindigdOp) {}
