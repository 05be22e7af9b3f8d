package nl.passendonderwijs.placement.aanmelding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.leerling.Leeftijd;
import nl.passendonderwijs.placement.motivering.Toetsing;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/**
 * From when may the pupil be admitted? In po from the fourth birthday (ZP-05), in vo at any age.
 *
 * @param vanaf first possible school day, {@link LocalDate#MIN} when the law sets none
 */
@Regel("ZP-05")
public record Toelatingsleeftijd(LocalDate vanaf) {

    private static final String REGEL = "ZP-05";
    private static final int JAREN = 4;

    public static Toelatingsleeftijd van(LocalDate geboortedatum, SoortOnderwijs soort) {
        return new Toelatingsleeftijd(
                soort.sector() == Sector.PO ? Leeftijd.bereiktOp(geboortedatum, JAREN) : LocalDate.MIN);
    }

    public Optional<Fout> toets(LocalDate startdatum) {
        return magOp(startdatum)
                ? Optional.empty()
                : Optional.of(Fout.veld("startdatum", REGEL, "Toelaten kan niet voor de vierde verjaardag."));
    }

    /** Parents may wish for an earlier day; only the school may not grant it. */
    public Optional<Waarschuwing> toetsWens(LocalDate gewensteStart) {
        return magOp(gewensteStart)
                ? Optional.empty()
                : Optional.of(new Waarschuwing(
                        "start-voor-vierde-verjaardag",
                        REGEL,
                        "Op de gewenste startdatum is het kind nog geen vier jaar;"
                                + " tot dan zijn alleen proefdagen mogelijk."));
    }

    public Toetsing motiveer(LocalDate startdatum) {
        return Toetsing.van(
                REGEL,
                "Mag de leerling naar leeftijd op de startdatum worden toegelaten?",
                magOp(startdatum),
                Map.of("startdatum", startdatum.toString()));
    }

    private boolean magOp(LocalDate datum) {
        return !datum.isBefore(vanaf);
    }
}
