package nl.passendonderwijs.placement.opp.eis;

import java.time.LocalDate;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;

/** The law as it is by default. */
public final class OppregelsVoorbeelden {

    public static final Oppregels WET = new Oppregels(
            Termijnkalender.zonderGelijkgesteldeDagen(),
            Termijnduur.weken(6),
            LocalDate.of(2014, 8, 1),
            LocalDate.of(2017, 8, 1),
            LocalDate.of(2025, 8, 1));

    private OppregelsVoorbeelden() {}
}
