package nl.passendonderwijs.placement.inschrijving.schorsing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.jspecify.annotations.Nullable;

/**
 * Days on which an enrolled pupil is kept from school (SCH-01).
 *
 * @param einddatum last day
 * @param inspectieGemeldOp day on which the inspectie was told in writing, null when it need not be
 * @param beeindigd whether it ended earlier than was said
 * @param vervallen whether it never began, because the pupil had left by then
 * @param bevindingen what was late or out of order about it
 * @param versie of the stored row, 0 when new
 */
public record Schorsing(
        UUID id,
        UUID inschrijving,
        UUID leerling,
        LocalDate begindatum,
        LocalDate einddatum,
        @Nullable LocalDate inspectieGemeldOp,
        boolean beeindigd,
        boolean vervallen,
        List<Waarschuwing> bevindingen,
        long versie) {

    /** The fact in the history of its inschrijving that tells which one a step belongs to. */
    public static final String FEIT = "schorsing";

    public Schorsing {
        bevindingen = List.copyOf(bevindingen);
    }

    public Periode dagen() {
        return new Periode(begindatum, einddatum.plusDays(1));
    }

    /** Earlier than was said, and not before it began; of one that ended already its state tells that. */
    boolean kanEindigenOp(LocalDate laatsteDag) {
        return beeindigd || vervallen || (!laatsteDag.isBefore(begindatum) && laatsteDag.isBefore(einddatum));
    }

    /** Once. */
    public Uitkomst<Schorsing> beeindig(LocalDate laatsteDag) {
        return beeindigd || vervallen
                ? Uitkomst.geweigerd(Weigering.staat("al-beeindigd", "Deze schorsing is al eerder beeindigd."))
                : Uitkomst.gelukt(totEnMet(laatsteDag));
    }

    /** Of a pupil that leaves on this day: it lasts no longer, or never begins. */
    Schorsing totUitschrijving(LocalDate laatsteDag) {
        return begindatum.isAfter(laatsteDag)
                ? new Schorsing(
                        id,
                        inschrijving,
                        leerling,
                        begindatum,
                        einddatum,
                        inspectieGemeldOp,
                        false,
                        true,
                        bevindingen,
                        versie + 1)
                : totEnMet(laatsteDag);
    }

    private Schorsing totEnMet(LocalDate laatsteDag) {
        return new Schorsing(
                id,
                inschrijving,
                leerling,
                begindatum,
                laatsteDag,
                inspectieGemeldOp,
                true,
                false,
                bevindingen,
                versie + 1);
    }
}
