package nl.passendonderwijs.kit.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import org.jspecify.annotations.Nullable;

/** Writes any number of rows in one statement: inserted when the key is new, else updated with the next version. */
public final class Tabel<T> {

    private final String naam;
    private final Set<String> sleutel;
    private final List<Kolom<T>> kolommen = new ArrayList<>();

    private Tabel(String naam, Set<String> sleutel) {
        this.naam = naam;
        this.sleutel = sleutel;
    }

    public static <T> Tabel<T> van(String naam, String... sleutel) {
        return new Tabel<>(naam, Set.of(sleutel));
    }

    public Tabel<T> met(String kolom, String type, Function<T, @Nullable Object> waarde) {
        kolommen.add(new Kolom<>(kolom, type, waarde));
        return this;
    }

    public Tabel<T> met(String kolom, Function<T, @Nullable Object> waarde) {
        return met(kolom, "text", ding -> tekst(waarde.apply(ding)));
    }

    public Tabel<T> metPunt(Function<T, @Nullable Coordinaat> punt) {
        return met("lat", "float8", ding -> deel(punt.apply(ding), Coordinaat::lat))
                .met("lon", "float8", ding -> deel(punt.apply(ding), Coordinaat::lon));
    }

    public void bewaar(Sql sql, List<T> rijen) {
        if (!rijen.isEmpty()) {
            sql.schrijf(invoegen() + bijwerken(), reeksen(rijen));
        }
    }

    /** For tables whose rows never change. */
    public void voegToe(Sql sql, List<T> rijen) {
        if (!rijen.isEmpty()) {
            sql.schrijf(invoegen(), reeksen(rijen));
        }
    }

    private String invoegen() {
        return "INSERT INTO %s (%s) SELECT * FROM unnest(%s)"
                .formatted(naam, lijst(Kolom::naam), lijst(kolom -> "?::" + kolom.type() + "[]"));
    }

    private String bijwerken() {
        var nieuw = kolommen.stream()
                .filter(kolom -> !sleutel.contains(kolom.naam()))
                .map(kolom -> "%1$s = EXCLUDED.%1$s, ".formatted(kolom.naam()))
                .collect(Collectors.joining());
        return " ON CONFLICT (%s) DO UPDATE SET %sversie = %s.versie + 1"
                .formatted(String.join(", ", sleutel), nieuw, naam);
    }

    private Object[] reeksen(List<T> rijen) {
        return kolommen.stream().map(kolom -> kolom.reeks(rijen)).toArray();
    }

    private String lijst(Function<Kolom<T>, String> deel) {
        return kolommen.stream().map(deel).collect(Collectors.joining(", "));
    }

    private static @Nullable String tekst(@Nullable Object waarde) {
        return waarde == null ? null : waarde.toString();
    }

    private static @Nullable Object deel(@Nullable Coordinaat punt, Function<Coordinaat, Double> as) {
        return punt == null ? null : as.apply(punt);
    }

    private record Kolom<T>(String naam, String type, Function<T, @Nullable Object> waarde) {
        Reeks reeks(List<T> rijen) {
            return new Reeks(type, rijen.stream().map(waarde).toArray());
        }
    }
}
