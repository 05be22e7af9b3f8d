package nl.passendonderwijs.placement.aanmelding.ontvangst;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.leerling.Leeftijd;

/**
 * Is the child of an age to be aangemeld on the day of receipt? In po from the third birthday (ZP-02), and in bao never in
 * a school year in which it is fifteen, when it can no longer be enrolled (INS-01). In vo the law sets no age, and a child
 * under three is taken for a typing error.
 */
@Regel({"ZP-02", "INS-01"})
final class Aanmeldleeftijd {

    private static final String VELD = "geboortedatum";
    private static final int DRIE = 3;
    private static final int VIJFTIEN = 15;

    private Aanmeldleeftijd() {}

    static Optional<Fout> toets(LocalDate geboortedatum, LocalDate ontvangst, SoortOnderwijs soort) {
        return ontvangst.isBefore(Leeftijd.bereiktOp(geboortedatum, DRIE))
                ? Optional.of(teJong(soort))
                : teOud(geboortedatum, ontvangst, soort);
    }

    private static Fout teJong(SoortOnderwijs soort) {
        return soort.sector() == Sector.PO
                ? Fout.veld(VELD, "ZP-02", "Aanmelden kan niet voor de derde verjaardag.")
                : Fout.veld(
                        VELD,
                        "onwaarschijnlijke-leeftijd",
                        "Een kind jonger dan drie jaar gaat niet naar het voortgezet onderwijs.");
    }

    private static Optional<Fout> teOud(LocalDate geboortedatum, LocalDate ontvangst, SoortOnderwijs soort) {
        var grens = Schooljaar.van(ontvangst).laatsteDag();
        return soort == SoortOnderwijs.BAO
                        && !Leeftijd.bereiktOp(geboortedatum, VIJFTIEN).isAfter(grens)
                ? Optional.of(Fout.veld(
                        VELD,
                        "INS-01",
                        "Wie op 31 juli van het schooljaar vijftien is, kan niet naar het basisonderwijs."))
                : Optional.empty();
    }
}
