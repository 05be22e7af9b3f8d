package nl.passendonderwijs.placement.thuiszitter;

import java.time.LocalDate;

/**
 * The end of staying at home.
 *
 * @param einddatum first day that the child was no longer a thuiszitter
 */
public record Beeindiging(LocalDate einddatum, Beeindigingsreden reden) {}
