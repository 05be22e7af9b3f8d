package nl.passendonderwijs.placement.verzuim;

import java.time.LocalDate;
import nl.passendonderwijs.kit.regels.Regel;

/** How long a thuiszitter has been at home on a day (THZ-03). */
@Regel("THZ-03")
public enum Thuiszittercategorie {
    KORTER_DAN_DRIE_MAANDEN,
    DRIE_MAANDEN_OF_LANGER;

    /** Three months end on the same day of the month, or on the last day of a shorter one. */
    public static Thuiszittercategorie op(LocalDate peildatum, LocalDate verzuimSinds, Verzuimregels regels) {
        return peildatum.isBefore(verzuimSinds.plusMonths(regels.langMaanden()))
                ? KORTER_DAN_DRIE_MAANDEN
                : DRIE_MAANDEN_OF_LANGER;
    }
}
