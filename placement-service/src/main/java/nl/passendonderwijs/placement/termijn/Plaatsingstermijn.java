package nl.passendonderwijs.placement.termijn;

import java.time.LocalDate;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijn;

/**
 * From when an undecided pupil is placed for the time being (ZP-11): the day after ten weeks, whatever day that is
 * (TRM-06), but not before the pupil may be admitted by law.
 */
@Regel("ZP-11")
public record Plaatsingstermijn(LocalDate vanafDatum) {

    public static final String REGEL = "ZP-11";

    /** Who may be admitted at any age gives {@link LocalDate#MIN} as {@code toelaatbaarVanaf}. */
    public static Plaatsingstermijn vanaf(LocalDate ontvangstdatum, LocalDate toelaatbaarVanaf, Termijnregels regels) {
        var termijn = Termijn.letterlijk(ontvangstdatum, regels.plaatsen());
        var dagErna = regels.kalender().uiterlijkeDatum(termijn).plusDays(1);
        return new Plaatsingstermijn(dagErna.isBefore(toelaatbaarVanaf) ? toelaatbaarVanaf : dagErna);
    }
}
