package nl.passendonderwijs.funding.berekening;

import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/**
 * Which page of calculations is asked for; null means any.
 *
 * @param na swv and period of the last one on the page before, {@code PO2602 2015-2016}
 */
public record Berekeningvraag(
        @Nullable SwvCode swv, @Nullable Schooljaar periode, String na, int aantal) {}
