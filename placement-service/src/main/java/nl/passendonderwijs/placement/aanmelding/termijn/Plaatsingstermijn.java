package nl.passendonderwijs.placement.aanmelding.termijn;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijn;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.termijn.Termijnstand;
import nl.passendonderwijs.placement.termijn.Wachtgrond;
import org.jspecify.annotations.Nullable;

/**
 * From when an undecided pupil is placed for the time being (ZP-11): the day after ten weeks, whatever day that is
 * (TRM-06), but not before the pupil may be admitted by law. It runs on while data are missing (ZP-13).
 */
@Regel("ZP-11")
public record Plaatsingstermijn(Termijnstand stand) {

    public static final String REGEL = "ZP-11";

    /** Who may be admitted at any age gives {@link LocalDate#MIN} as {@code toelaatbaarVanaf}. */
    public static Plaatsingstermijn vanaf(LocalDate ontvangstdatum, LocalDate toelaatbaarVanaf, Termijnregels regels) {
        return van(ontvangstdatum, toelaatbaarVanaf, List.of(), regels);
    }

    @Regel("ZP-13")
    public static Plaatsingstermijn van(
            LocalDate ontvangstdatum, LocalDate toelaatbaarVanaf, List<Periode> opschortingen, Termijnregels regels) {
        var stil = regels.keuzes().plaatsenOpschorten() ? opschortingen : List.<Periode>of();
        var einde = regels.kalender().einde(termijn(ontvangstdatum, stil, regels));
        var dagErna = einde.uiterlijkeDatum().plusDays(1);
        return new Plaatsingstermijn(new Termijnstand(
                Termijnsoort.PLAATSINGSTERMIJN,
                ontvangstdatum,
                einde,
                false,
                stil,
                dagErna.isBefore(toelaatbaarVanaf) ? toelaatbaarVanaf : dagErna,
                null));
    }

    /** Before the pupil may be admitted nothing follows, however much time has passed. */
    public Plaatsingstermijn wachtend(@Nullable Wachtgrond op) {
        return new Plaatsingstermijn(stand.wachtend(op));
    }

    public Plaatsingstermijn afgerond(LocalDate op) {
        return new Plaatsingstermijn(stand.afgerond(op));
    }

    public LocalDate vanafDatum() {
        return stand.gevolgVanaf();
    }

    private static Termijn termijn(LocalDate ontvangstdatum, List<Periode> stil, Termijnregels regels) {
        var termijn = regels.keuzes().plaatsenVerschuiven()
                ? Termijn.wettelijk(ontvangstdatum, regels.plaatsen())
                : Termijn.letterlijk(ontvangstdatum, regels.plaatsen());
        for (var opschorting : stil) {
            termijn = termijn.opgeschort(opschorting);
        }
        return termijn;
    }
}
