package nl.passendonderwijs.placement.aanmelding.ontvangst;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.leerling.Leeftijd;

/**
 * Is the child of an age to be aangemeld on the day of receipt? In po from the third birthday (ZP-02). In vo the law sets
 * no age, and a child under three is taken for a typing error.
 */
@Regel("ZP-02")
final class Aanmeldleeftijd {

    private static final String VELD = "geboortedatum";
    private static final int DRIE = 3;

    private Aanmeldleeftijd() {}

    static Optional<Fout> toets(LocalDate geboortedatum, LocalDate ontvangst, SoortOnderwijs soort) {
        return ontvangst.isBefore(Leeftijd.bereiktOp(geboortedatum, DRIE))
                ? Optional.of(teJong(soort))
                : Optional.empty();
    }

    private static Fout teJong(SoortOnderwijs soort) {
        return soort.sector() == Sector.PO
                ? Fout.veld(VELD, "ZP-02", "Aanmelden kan niet voor de derde verjaardag.")
                : Fout.veld(
                        VELD,
                        "onwaarschijnlijke-leeftijd",
                        "Een kind jonger dan drie jaar gaat niet naar het voortgezet onderwijs.");
    }
}
