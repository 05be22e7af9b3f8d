package nl.passendonderwijs.funding.regime;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Bedrag;

/**
 * The outcome of one line, in euro.
 *
 * @param teldatum the day whose counts were used (BEK-01)
 * @param bruto before deduction
 * @param aftrek paid straight to (v)so schools for pupils with a TLV of this swv
 * @param netto what the swv receives, never negative (BEK-06)
 * @param tekort what the deduction exceeds the bruto by (BEK-06)
 */
public record Component(
        Componentcode code, LocalDate teldatum, Bedrag bruto, Bedrag aftrek, Bedrag netto, Bedrag tekort) {}
