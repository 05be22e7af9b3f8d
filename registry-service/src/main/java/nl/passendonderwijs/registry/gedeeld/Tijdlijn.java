package nl.passendonderwijs.registry.gedeeld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Periode;
import org.jspecify.annotations.Nullable;

/**
 * What held when, by present knowledge: in the order of time, never two at once, gaps allowed. What follows and says
 * the same is one.
 */
public record Tijdlijn<T extends Geldend<T>>(List<T> standen) {
    public Tijdlijn {
        standen = List.copyOf(samengevoegd(standen));
    }

    public static <T extends Geldend<T>> Tijdlijn<T> leeg() {
        return new Tijdlijn<T>(List.of());
    }

    public boolean isLeeg() {
        return standen.isEmpty();
    }

    public Optional<T> op(LocalDate dag) {
        return standen.stream().filter(stand -> stand.geldig().bevat(dag)).findFirst();
    }

    /** What holds on a day; else what held last before it; else what will hold first. */
    public Optional<T> rond(LocalDate dag) {
        return op(dag).or(() -> standen.stream()
                .filter(stand -> !stand.geldig().van().isAfter(dag))
                .reduce((_, later) -> later)
                .or(() -> standen.stream().findFirst()));
    }

    public Optional<T> laatste() {
        return isLeeg() ? Optional.empty() : Optional.of(standen.getLast());
    }

    /** From the first day to the end of the last stand; empty when nothing ever held. */
    public Optional<Periode> omvang() {
        return laatste()
                .map(stand -> new Periode(
                        standen.getFirst().geldig().van(), stand.geldig().tot()));
    }

    /** From a day up to the next day on which a stand begins. */
    public Periode totVolgende(LocalDate vanaf) {
        var volgende = standen.stream()
                .map(stand -> stand.geldig().van())
                .filter(begin -> begin.isAfter(vanaf))
                .findFirst();
        return new Periode(vanaf, volgende.orElse(null));
    }

    /** This, with a stand that goes before whatever held in its time. */
    public Tijdlijn<T> met(T stand) {
        var tijd = stand.geldig();
        var andere = standen.stream().flatMap(oud -> buiten(tijd, oud));
        return new Tijdlijn<>(Stream.concat(andere, Stream.of(stand)).toList());
    }

    /** The stands that say what the other did not say at the time, each only for the time in which that is so. */
    public List<T> nieuwTenOpzichteVan(Tijdlijn<T> ander) {
        var over = standen;
        for (var oud : ander.standen()) {
            over = over.stream().flatMap(stand -> nieuw(stand, oud)).toList();
        }
        return over;
    }

    private static <T extends Geldend<T>> Stream<T> nieuw(T stand, T oud) {
        return stand.zegtHetzelfdeAls(oud) ? buiten(oud.geldig(), stand) : Stream.of(stand);
    }

    /** This, with nothing in a stretch of time. */
    public Tijdlijn<T> zonder(Periode tijd) {
        return new Tijdlijn<>(standen.stream().flatMap(oud -> buiten(tijd, oud)).toList());
    }

    /** Ended: nothing holds from this day on. */
    public Tijdlijn<T> tot(LocalDate dag) {
        return zonder(Periode.vanaf(dag));
    }

    /** This, with whatever holds on a day or later changed from that day on; gaps stay gaps. */
    public Tijdlijn<T> vanaf(LocalDate dag, UnaryOperator<T> verandering) {
        var toekomst = Periode.vanaf(dag);
        return standen.stream()
                .flatMap(stand -> stand.geldig().doorsnede(toekomst).map(stand::met).stream())
                .map(verandering)
                .reduce(this, Tijdlijn::met, (een, _) -> een);
    }

    private static <T extends Geldend<T>> Stream<T> buiten(Periode tijd, T oud) {
        var geldig = oud.geldig();
        var einde = tijd.tot();
        var ervoor = tussen(geldig.van(), eerste(geldig.tot(), tijd.van()));
        var erna = einde == null ? Optional.<Periode>empty() : tussen(laatste(geldig.van(), einde), geldig.tot());
        return Stream.of(ervoor, erna).flatMap(Optional::stream).map(oud::met);
    }

    private static Optional<Periode> tussen(LocalDate van, @Nullable LocalDate tot) {
        return tot == null || van.isBefore(tot) ? Optional.of(new Periode(van, tot)) : Optional.empty();
    }

    private static LocalDate eerste(@Nullable LocalDate een, LocalDate ander) {
        return een == null || ander.isBefore(een) ? ander : een;
    }

    private static LocalDate laatste(LocalDate een, LocalDate ander) {
        return een.isAfter(ander) ? een : ander;
    }

    private static <T extends Geldend<T>> List<T> samengevoegd(List<T> standen) {
        var aaneen = new ArrayList<T>();
        standen.stream()
                .sorted(Comparator.comparing(stand -> stand.geldig().van()))
                .forEach(stand -> voegToe(aaneen, stand));
        return aaneen;
    }

    private static <T extends Geldend<T>> void voegToe(List<T> aaneen, T stand) {
        var vorige = aaneen.isEmpty() ? null : aaneen.getLast();
        if (vorige != null && vorige.geldig().overlapt(stand.geldig())) {
            throw new IllegalArgumentException("twee standen tegelijk: %s en %s".formatted(vorige, stand));
        }
        if (vorige != null && stand.geldig().sluitAanOp(vorige.geldig()) && stand.zegtHetzelfdeAls(vorige)) {
            aaneen.removeLast();
            aaneen.add(
                    vorige.met(new Periode(vorige.geldig().van(), stand.geldig().tot())));
        } else {
            aaneen.add(stand);
        }
    }
}
