package nl.passendonderwijs.registry.gedeeld.persistence;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import org.jspecify.annotations.Nullable;

/**
 * A table in which nothing is overwritten: what no longer holds lapses, what is new is added, and each says by which
 * mutatie. Two statements for any number of rows.
 *
 * @param <T> what a row says, equal when it says the same
 */
public final class Vervangtabel<T> {
    private final String naam;
    private final String van;
    private final Function<T, Periode> geldig;
    private final List<Sleutel<T>> sleutels = new ArrayList<>();
    private final Tabel<Nieuw<T>> rijen;

    private Vervangtabel(String naam, String van, String tot, Function<T, Periode> geldig) {
        this.naam = naam;
        this.van = van;
        this.geldig = geldig;
        rijen = Tabel.<Nieuw<T>>van(naam)
                .met(van, "date", nieuw -> geldig.apply(nieuw.waarde()).van())
                .met(tot, "date", nieuw -> geldig.apply(nieuw.waarde()).tot())
                .met("mutatie", "uuid", Nieuw::mutatie);
    }

    /** @param van column of the first day, with the key what is believed once at a time */
    public static <T> Vervangtabel<T> van(String naam, String van, String tot, Function<T, Periode> geldig) {
        return new Vervangtabel<>(naam, van, tot, geldig);
    }

    public Vervangtabel<T> metSleutel(String kolom, Function<T, Object> waarde) {
        sleutels.add(new Sleutel<>(kolom, waarde));
        return met(kolom, waarde::apply);
    }

    public Vervangtabel<T> met(String kolom, Function<T, @Nullable Object> waarde) {
        rijen.met(kolom, nieuw -> waarde.apply(nieuw.waarde()));
        return this;
    }

    public Vervangtabel<T> met(String kolom, String type, Function<T, @Nullable Object> waarde) {
        rijen.met(kolom, type, nieuw -> waarde.apply(nieuw.waarde()));
        return this;
    }

    public Vervangtabel<T> metPunt(Function<T, @Nullable Coordinaat> punt) {
        rijen.metPunt(nieuw -> punt.apply(nieuw.waarde()));
        return this;
    }

    /** @param oud all that is believed now of the same things */
    public void vervang(Sql sql, Collection<T> oud, Collection<T> nieuw, Mutatie mutatie) {
        vervallen(sql, zonder(oud, nieuw), mutatie);
        var erbij = zonder(nieuw, oud).stream();
        rijen.voegToe(sql, erbij.map(een -> new Nieuw<>(een, mutatie.id())).toList());
    }

    private static <T> List<T> zonder(Collection<T> deze, Collection<T> die) {
        var andere = Set.copyOf(die);
        return deze.stream().filter(een -> !andere.contains(een)).toList();
    }

    private void vervallen(Sql sql, List<T> oud, Mutatie mutatie) {
        var dagen = oud.stream().map(een -> geldig.apply(een).van()).toArray();
        var reeksen = sleutels.stream().map(sleutel -> sleutel.reeks(oud));
        sql.schrijf(
                vervallen(),
                Stream.of(Stream.of(mutatie.id()), reeksen, Stream.of(new Reeks("date", dagen)))
                        .flatMap(Function.identity())
                        .toArray());
    }

    private String vervallen() {
        return """
                UPDATE %1$s s SET vervallen = ? FROM unnest(%2$s?::date[]) AS oud (%3$s%4$s)
                WHERE %5$ss.%4$s = oud.%4$s AND s.vervallen IS NULL""".formatted(
                naam, perSleutel("?::text[], "), perSleutel("%1$s, "), van, perSleutel("s.%1$s = oud.%1$s AND "));
    }

    private String perSleutel(String deel) {
        return sleutels.stream().map(sleutel -> deel.formatted(sleutel.kolom())).collect(joining());
    }

    private record Sleutel<T>(String kolom, Function<T, Object> waarde) {
        Reeks reeks(List<T> rijen) {
            return Reeks.teksten(rijen.stream().map(waarde).toList());
        }
    }

    private record Nieuw<T>(T waarde, UUID mutatie) {}
}
