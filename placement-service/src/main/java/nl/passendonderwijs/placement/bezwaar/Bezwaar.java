package nl.passendonderwijs.placement.bezwaar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.placement.bezwaar.regel.Bezwaarroute;
import nl.passendonderwijs.placement.bezwaar.verloop.BezwaarStatus;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstap;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.jspecify.annotations.Nullable;

/**
 * What parents object to, and what was done with that since.
 *
 * @param toegangOntzegd whether the pupil may not come to school meanwhile (BEZ-03)
 * @param gronden id of the encrypted text
 * @param gehoordOp day of the first hearing, null as long as there was none
 * @param motivering id of the encrypted text of the decision, null as long as there is none
 * @param bevindingen what was late or out of order
 * @param versie of the stored row, 0 when new
 */
public record Bezwaar(
        UUID id,
        Onderwerp onderwerp,
        LocalDate ontvangstdatum,
        boolean toegangOntzegd,
        UUID gronden,
        @Nullable LocalDate gehoordOp,
        @Nullable UUID motivering,
        BezwaarStatus status,
        List<Waarschuwing> bevindingen,
        long versie) {

    public Bezwaar {
        bevindingen = List.copyOf(bevindingen);
    }

    public Bezwaarroute route() {
        return Bezwaarroute.van(onderwerp.soortOnderwijs(), onderwerp.openbaar());
    }

    /** Empty when its state has no such step. */
    public Optional<Bezwaar> met(Bezwaarstap stap, List<Waarschuwing> erbij, @Nullable UUID tekst) {
        return status.na(stap)
                .map(na -> new Bezwaar(
                        id,
                        onderwerp,
                        ontvangstdatum,
                        toegangOntzegd,
                        gronden,
                        gehoordOp == null && stap instanceof Bezwaarstap.Hoorzitting(var dag) ? dag : gehoordOp,
                        stap instanceof Bezwaarstap.Beslissing ? tekst : motivering,
                        na,
                        Stream.concat(bevindingen.stream(), erbij.stream()).toList(),
                        versie + 1));
    }

    public Optional<Bezwaarstap.Beslissing> beslissing() {
        return switch (status) {
            case BezwaarStatus.Gegrond(var beslissing) -> Optional.of(beslissing);
            case BezwaarStatus.Ongegrond(var beslissing) -> Optional.of(beslissing);
            case BezwaarStatus.Ingediend _, BezwaarStatus.Ingetrokken _ -> Optional.empty();
        };
    }

    /** The day on which it was decided or withdrawn; empty while it is open. */
    public Optional<LocalDate> afgerondOp() {
        return status instanceof BezwaarStatus.Ingetrokken(var intrekking)
                ? Optional.of(intrekking.datum())
                : beslissing().map(Bezwaarstap.Beslissing::datum);
    }
}
