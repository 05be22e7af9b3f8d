package nl.passendonderwijs.placement.termijn;

import java.time.LocalDate;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;

/** The terms as the law has them. */
public final class TermijnVoorbeelden {

    public static final Termijnregels WET = new Termijnregels(
            Termijnkalender.zonderGelijkgesteldeDagen(),
            LocalDate.of(2014, 8, 1),
            Termijnduur.weken(6),
            Termijnduur.weken(4),
            Termijnduur.weken(4),
            Termijnduur.weken(10),
            Termijnduur.weken(10),
            Termijnduur.weken(6),
            new Termijnregels.Grenzen(Termijnduur.weken(12), Termijnduur.weken(26)),
            new Keuzes(false, false, false));

    /** The same terms, where the law is read in another way. */
    public static Termijnregels met(Keuzes keuzes) {
        return met(WET.kalender(), keuzes);
    }

    /** The same terms on another calendar. */
    public static Termijnregels met(Termijnkalender kalender) {
        return met(kalender, WET.keuzes());
    }

    private static Termijnregels met(Termijnkalender kalender, Keuzes keuzes) {
        return new Termijnregels(
                kalender,
                WET.invoering(),
                WET.beslissen(),
                WET.verlengen(),
                WET.nietBehandelen(),
                WET.plaatsen(),
                WET.vooraf(),
                WET.bezwaar(),
                WET.grenzen(),
                keuzes);
    }

    private TermijnVoorbeelden() {}
}
