package nl.passendonderwijs.placement.verzuim;

import java.time.LocalDate;

/**
 * A day on which a pupil was absent without a valid reason.
 *
 * @param uren lesson hours missed
 */
public record Verzuimdag(LocalDate datum, int uren) {}
