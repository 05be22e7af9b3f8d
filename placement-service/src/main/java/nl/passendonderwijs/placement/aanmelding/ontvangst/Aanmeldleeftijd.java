package nl.passendonderwijs.placement.aanmelding.ontvangst;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.leerling.Leeftijd;

/**
 * Is the child old enough to be aangemeld on the day of receipt? In po from the third birthday (ZP-02). In vo the law
 * sets no age, and a child under three is taken for a typing error.
 */
@Regel("ZP-02")
final class Aanmeldleeftijd {

    private static final int JAREN = 3;

    private Aanmeldleeftijd() {}

    static Optional<Fout> toets(LocalDate geboortedatum, LocalDate ontvangst, SoortOnderwijs soort) {
        if (!ontvangst.isBefore(Leeftijd.bereiktOp(geboortedatum, JAREN))) {
            return Optional.empty();
        }
        return Optional.of(
                soort.sector() == Sector.PO
                        ? Fout.veld("geboortedatum", "ZP-02", "Aanmelden kan niet voor de derde verjaardag.")
                        : Fout.veld(
                                "geboortedatum",
                                "onwaarschijnlijke-leeftijd",
                                "Een kind jonger dan drie jaar gaat niet naar het voortgezet onderwijs."));
    }
}
