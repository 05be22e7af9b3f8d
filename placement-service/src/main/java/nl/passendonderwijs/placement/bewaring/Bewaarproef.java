package nl.passendonderwijs.placement.bewaring;

import java.time.LocalDate;

/**
 * What would be removed today.
 *
 * @param grens what began on this day or before
 */
public record Bewaarproef(Bewaartermijn termijn, LocalDate grens, long aantal) {}
