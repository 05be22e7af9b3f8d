package nl.passendonderwijs.funding.regime;

import java.util.Optional;
import nl.passendonderwijs.funding.bedrag.Bedragsoort;

/** How one line is calculated: which pupils, times which amount, minus which amounts for pupils with a TLV. */
public sealed interface Componentregel permits LichtPersoneel, LichtMaterieel, ZwaarPersoneel, ZwaarMaterieel {

    Componentcode code();

    Bedragsoort tarief();

    /** Number of pupils that the amount is multiplied with. */
    long leerlingen(Grondslag grondslag);

    /** The kind of category amounts that is deducted, if any. */
    Optional<Bedragsoort> aftrek();
}
