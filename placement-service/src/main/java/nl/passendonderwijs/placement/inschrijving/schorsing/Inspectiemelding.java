package nl.passendonderwijs.placement.inschrijving.schorsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.jspecify.annotations.Nullable;

/**
 * The inspectie is told in writing, with reasons, of a schorsing that lasts longer than one day (SCH-01). The law sets no
 * term; after the first day it is taken as late.
 */
@Regel("SCH-01")
public final class Inspectiemelding {

    private static final String REGEL = "SCH-01";

    private Inspectiemelding() {}

    public static Optional<Weigering> bezwaar(LocalDate begindatum, LocalDate einddatum, @Nullable LocalDate gemeldOp) {
        return einddatum.isAfter(begindatum) && gemeldOp == null
                ? Optional.of(Weigering.staat(
                        REGEL,
                        "Schorsen voor langer dan een dag kan nog niet.",
                        Fout.veld(
                                "inspectiemeldingsdatum",
                                REGEL,
                                "De inspectie moet schriftelijk en met redenen in kennis zijn gesteld.")))
                : Optional.empty();
    }

    public static List<Waarschuwing> bevindingen(LocalDate begindatum, @Nullable LocalDate gemeldOp) {
        return gemeldOp != null && gemeldOp.isAfter(begindatum)
                ? List.of(new Waarschuwing(
                        "inspectie-te-laat", REGEL, "De inspectie hoorde het pas na de eerste dag van de schorsing."))
                : List.of();
    }
}
