package nl.passendonderwijs.placement.inschrijving.verwijdering.bezwaar;

import java.time.LocalDate;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijn;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderreden;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.termijn.Termijnstand;
import org.jspecify.annotations.Nullable;

/**
 * The decision to remove as it was taken, also when it was taken back since.
 *
 * @param verwijderdatum last day at school
 * @param bezwaardatum when the parents objected, null as long as they did not
 */
public record Genomenbesluit(
        LocalDate besluitdatum,
        LocalDate verwijderdatum,
        Verwijderreden reden,
        @Nullable LocalDate bezwaardatum) {

    /** The time the parents have to object. */
    @Regel("BEZ-01")
    public Termijnstand bezwaartermijn(Termijnregels regels) {
        var einde = regels.kalender().einde(Termijn.wettelijk(besluitdatum, regels.bezwaar()));
        return Termijnstand.gewoon(Termijnsoort.VERWIJDERBEZWAARTERMIJN, besluitdatum, einde)
                .afgerond(bezwaardatum);
    }

    public Genomenbesluit metBezwaar(LocalDate op) {
        return new Genomenbesluit(besluitdatum, verwijderdatum, reden, op);
    }
}
