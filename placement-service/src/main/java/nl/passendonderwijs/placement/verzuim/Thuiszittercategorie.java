package nl.passendonderwijs.placement.verzuim;

import java.time.LocalDate;
import nl.passendonderwijs.kit.regels.Regel;

/** How long a thuiszitter has been at home on a day (THZ-03). */
@Regel("THZ-03")
public enum Thuiszittercategorie {
    KORTER_DAN_DRIE_MAANDEN,
    DRIE_MAANDEN_OF_LANGER;

    /**
     * The first day is a day of absence itself, as in {@link Verzuimsoort#teltVanaf}: three months are full on the day
     * before the same day of the month, and before the last day of a month that is shorter.
     */
    public static Thuiszittercategorie op(LocalDate peildatum, LocalDate verzuimSinds, Verzuimregels regels) {
        return peildatum.isBefore(verzuimSinds.plusMonths(regels.langMaanden()))
                ? KORTER_DAN_DRIE_MAANDEN
                : DRIE_MAANDEN_OF_LANGER;
    }
}
