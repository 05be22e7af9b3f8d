package nl.passendonderwijs.placement.inschrijving.verwijdering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.jspecify.annotations.Nullable;

/**
 * The way to the definitive removal of a pupil (VER-01).
 *
 * @param feiten what was recorded so far, oldest first
 * @param bevindingen what was late or out of order about that and about the decision, oldest first
 * @param besluit null as long as there is none
 * @param versie of the stored row, 0 when new
 */
public record Verwijdering(
        UUID id,
        UUID inschrijving,
        UUID leerling,
        LocalDate voornemendatum,
        Verwijderstaat staat,
        List<Feit> feiten,
        List<Waarschuwing> bevindingen,
        @Nullable Genomenbesluit besluit,
        long versie) {

    /** The fact in the history of its inschrijving that tells which one a step belongs to. */
    public static final String FEIT = "verwijdering";

    public Verwijdering {
        feiten = List.copyOf(feiten);
        bevindingen = List.copyOf(bevindingen);
    }

    /** Only while it is intended. */
    public Uitkomst<Verwijdering> naar(Verwijderstaat andere) {
        return staat == Verwijderstaat.VOORGENOMEN
                ? Uitkomst.gelukt(met(andere))
                : Uitkomst.geweigerd(Weigering.staat(
                        "stap-niet-mogelijk", "Deze verwijdering is %s en verandert niet meer.".formatted(staat)));
    }

    /** Only when it was decided: the decision is taken back. */
    public Optional<Verwijdering> herroepen() {
        return staat == Verwijderstaat.VERWIJDERD ? Optional.of(met(Verwijderstaat.INGETROKKEN)) : Optional.empty();
    }

    /** The parents objected, which its decision shows; empty when nothing was decided. */
    public Optional<Verwijdering> metBezwaar() {
        return genomen().map(_ -> met(staat));
    }

    /** Empty as long as nothing was decided. */
    public Optional<Genomenbesluit> genomen() {
        return Optional.ofNullable(besluit);
    }

    public <F extends Feit> Stream<F> alle(Class<F> soort) {
        return feiten.stream().filter(soort::isInstance).map(soort::cast);
    }

    private Verwijdering met(Verwijderstaat andere) {
        return new Verwijdering(
                id, inschrijving, leerling, voornemendatum, andere, feiten, bevindingen, besluit, versie + 1);
    }
}
