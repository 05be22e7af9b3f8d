package nl.passendonderwijs.placement.inschrijving.verwijdering;

import java.time.LocalDate;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.termijn.Termijnstand;
import org.jspecify.annotations.Nullable;

/**
 * The decision to remove as it was taken, also when it was taken back since.
 *
 * @param verwijderdatum last day at school, null when it was taken back before that day was kept here
 * @param bezwaardatum when the parents objected, null as long as they did not
 */
public record Genomenbesluit(
        LocalDate besluitdatum,
        @Nullable LocalDate verwijderdatum,
        Verwijderreden reden,
        @Nullable LocalDate bezwaardatum) {

    /** The time the parents have to object. */
    public Termijnstand bezwaartermijn(Termijnregels regels) {
        return regels.bezwaartermijn(Termijnsoort.VERWIJDERBEZWAARTERMIJN, besluitdatum)
                .afgerond(bezwaardatum);
    }
}
