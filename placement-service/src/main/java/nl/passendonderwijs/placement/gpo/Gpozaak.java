package nl.passendonderwijs.placement.gpo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.placement.bezwaar.Onderwerp;
import nl.passendonderwijs.placement.gpo.verloop.GpoStatus;
import nl.passendonderwijs.placement.gpo.verloop.Gpostap;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.jspecify.annotations.Nullable;

/**
 * A dispute at the geschillencommissie passend onderwijs, as the school follows it.
 *
 * @param ontvangstdatum day of filing
 * @param zaaknummer of the commissie, null as long as it is not known
 * @param verweerOp day of the first verweer, null as long as there is none
 * @param samenvatting id of the encrypted text of the oordeel
 * @param motivering id of the encrypted text of the reaction
 * @param bevindingen what was late or out of order
 * @param versie of the stored row, 0 when new
 */
public record Gpozaak(
        UUID id,
        Onderwerp onderwerp,
        LocalDate ontvangstdatum,
        @Nullable String zaaknummer,
        @Nullable LocalDate verweerOp,
        @Nullable UUID samenvatting,
        @Nullable UUID motivering,
        GpoStatus status,
        List<Waarschuwing> bevindingen,
        long versie) {

    public Gpozaak {
        bevindingen = List.copyOf(bevindingen);
    }

    /** Empty when its state has no such step. */
    public Optional<Gpozaak> met(Gpostap stap, List<Waarschuwing> erbij, @Nullable UUID tekst) {
        return status.na(stap)
                .map(na -> new Gpozaak(
                        id,
                        onderwerp,
                        ontvangstdatum,
                        zaaknummer,
                        verweerOp == null && stap instanceof Gpostap.Verweer(var dag) ? dag : verweerOp,
                        stap instanceof Gpostap.Oordeel ? tekst : samenvatting,
                        stap instanceof Gpostap.Reactie ? tekst : motivering,
                        na,
                        Stream.concat(bevindingen.stream(), erbij.stream()).toList(),
                        versie + 1));
    }

    public Optional<Gpostap.Oordeel> oordeel() {
        return switch (status) {
            case GpoStatus.MetOordeel metOordeel -> Optional.of(metOordeel.oordeel());
            case GpoStatus.MetReactie metReactie -> Optional.of(metReactie.oordeel());
            case GpoStatus.Aanhangig _, GpoStatus.Ingetrokken _ -> Optional.empty();
        };
    }

    public Optional<Gpostap.Reactie> reactie() {
        return status instanceof GpoStatus.MetReactie metReactie ? Optional.of(metReactie.reactie()) : Optional.empty();
    }

    /** The day of the oordeel or of the withdrawal; empty while the commissie is at work. */
    public Optional<LocalDate> geeindigdOp() {
        return status instanceof GpoStatus.Ingetrokken(var intrekking)
                ? Optional.of(intrekking.datum())
                : oordeel().map(Gpostap.Oordeel::datum);
    }
}
