package nl.passendonderwijs.placement.aanmelding.verloop;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** One step of each kind, in a spring in which all went in order. */
public final class StapVoorbeelden {

    public static final LocalDate ONTVANGST = LocalDate.of(2025, 3, 7);
    public static final UUID BESLUIT = new UUID(7, 7);

    public static final Stap BEHANDELING = new Stap.Behandeling(dag(3, 10));
    public static final Stap VERZOEK = new Stap.Aanvullingsverzoek(dag(3, 14), dag(3, 28));
    public static final Stap AANVULLING = new Stap.Aanvulling(dag(3, 25), true);
    public static final Stap ONVOLDOENDE = new Stap.Aanvulling(dag(3, 25), false);
    public static final Stap VERLENGING = new Stap.Verlenging(dag(4, 11), Termijnduur.weken(4));
    public static final Stap OORDEEL = new Stap.Oordeel(dag(3, 26), true);
    public static final Stap OVERLEG = new Stap.Overleg(dag(3, 28));
    public static final Stap BEREID = new Stap.Bereidverklaring(dag(4, 1), Vestigingscode.van("01VI00"), null, true);
    public static final Stap TIJDELIJK = new Stap.TijdelijkePlaatsing(dag(5, 17));
    public static final Stap TOELATING = new Stap.Toelating(dag(4, 4), BESLUIT, LocalDate.of(2025, 8, 18));
    public static final Stap WEIGERING = new Stap.Weigering(dag(4, 4), BESLUIT, Weigeringsgrond.ANDERE_SCHOOL_BEREID);
    public static final Stap BUITENBEHANDELING = new Stap.Buitenbehandeling(dag(4, 4), BESLUIT);
    public static final Stap INTREKKING = new Stap.Intrekking(dag(4, 2));
    public static final Stap INSCHRIJVING = new Stap.Inschrijving(LocalDate.of(2025, 8, 18), new UUID(8, 8));
    public static final Stap HERZIENING = new Stap.Herziening(dag(5, 20), new UUID(9, 9), LocalDate.of(2025, 8, 18));

    private StapVoorbeelden() {}

    /** Every kind of step, and both kinds of aanvulling. */
    public static List<Stap> alle() {
        return List.of(
                BEHANDELING,
                VERZOEK,
                AANVULLING,
                ONVOLDOENDE,
                VERLENGING,
                OORDEEL,
                OVERLEG,
                BEREID,
                TIJDELIJK,
                TOELATING,
                WEIGERING,
                BUITENBEHANDELING,
                INTREKKING,
                INSCHRIJVING,
                HERZIENING);
    }

    private static LocalDate dag(int maand, int dag) {
        return LocalDate.of(2025, maand, dag);
    }
}
