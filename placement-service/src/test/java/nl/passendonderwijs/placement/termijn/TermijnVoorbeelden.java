package nl.passendonderwijs.placement.termijn;

import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;

/** The terms as the law has them. */
public final class TermijnVoorbeelden {

    public static final Termijnregels WET = new Termijnregels(
            Termijnkalender.zonderGelijkgesteldeDagen(),
            Termijnduur.weken(6),
            Termijnduur.weken(10),
            Termijnduur.weken(10));

    private TermijnVoorbeelden() {}
}
