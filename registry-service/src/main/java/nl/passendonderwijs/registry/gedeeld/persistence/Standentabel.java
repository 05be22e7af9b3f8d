package nl.passendonderwijs.registry.gedeeld.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Sql.Rijlezer;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.registry.gedeeld.Geldend;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.gedeeld.Vastgelegd;
import org.jspecify.annotations.Nullable;

/**
 * Timelines in a table {@code <naam>_stand}, with a table {@code <naam>} that holds each key and its version. Three
 * statements store any number of timelines; nothing is overwritten, what no longer holds lapses.
 *
 * @param <T> what holds
 */
public final class Standentabel<T extends Geldend<T>> {
    private final String naam;
    private final String sleutelkolom;
    private final Function<T, Object> sleutel;
    private final Rijlezer<T> lezer;
    private final Vervangtabel<T> standen;
    private final Tabel<String> koppen;

    private Standentabel(String naam, String sleutelkolom, Function<T, Object> sleutel, Rijlezer<T> lezer) {
        this.naam = naam;
        this.sleutelkolom = sleutelkolom;
        this.sleutel = sleutel;
        this.lezer = lezer;
        standen = Vervangtabel.<T>van(naam + "_stand", "geldig_van", "geldig_tot", Geldend::geldig)
                .metSleutel(sleutelkolom, sleutel);
        koppen = Tabel.<String>van(naam, sleutelkolom).met(sleutelkolom, kop -> kop);
    }

    public static <T extends Geldend<T>> Standentabel<T> van(
            String naam, String sleutelkolom, Function<T, Object> sleutel, Rijlezer<T> lezer) {
        return new Standentabel<>(naam, sleutelkolom, sleutel, lezer);
    }

    public Standentabel<T> met(String kolom, String type, Function<T, @Nullable Object> waarde) {
        standen.met(kolom, type, waarde);
        return this;
    }

    public Standentabel<T> met(String kolom, Function<T, @Nullable Object> waarde) {
        standen.met(kolom, waarde);
        return this;
    }

    public Standentabel<T> metPunt(Function<T, @Nullable Coordinaat> punt) {
        standen.metPunt(punt);
        return this;
    }

    /** Of these keys, those that are known, each with its whole timeline by present knowledge. */
    <K> Map<K, Tijdlijn<T>> lees(Sql sql, Collection<K> sleutels, Function<T, K> als) {
        var vraag = "SELECT * FROM %s_geldend WHERE %s = ANY (?) ORDER BY geldig_van".formatted(naam, sleutelkolom);
        return sql.lees(vraag, lezer, Reeks.teksten(sleutels)).stream().collect(groupingBy(als)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, lijn -> new Tijdlijn<>(lijn.getValue())));
    }

    /** With the version of its row. */
    Optional<Opgeslagen<Tijdlijn<T>>> leesEen(Sql sql, String code) {
        var vraag = "SELECT s.*, k.versie FROM %1$s_geldend s JOIN %1$s k USING (%2$s) WHERE s.%2$s = ?"
                .formatted(naam, sleutelkolom);
        var rijen = sql.lees(vraag, rij -> new Opgeslagen<>(lezer.lees(rij), rij.lang("versie")), code);
        return rijen.stream()
                .findFirst()
                .map(een -> new Opgeslagen<>(
                        new Tijdlijn<>(rijen.stream().map(Opgeslagen::waarde).toList()), een.versie()));
    }

    List<T> pagina(Sql sql, LocalDate peildatum, String na, int aantal) {
        var vraag = """
                SELECT * FROM %1$s_geldend s WHERE %2$s > ? AND %3$s ORDER BY %2$s LIMIT ?""".formatted(naam, sleutelkolom, geldtOp("s"));
        return sql.lees(vraag, lezer, na, peildatum, peildatum, aantal);
    }

    List<T> beginnend(Sql sql, LocalDate na, LocalDate totEnMet) {
        var vraag = "SELECT * FROM %s_geldend WHERE geldig_van > ? AND geldig_van <= ?".formatted(naam);
        return sql.lees(vraag, lezer, na, totEnMet);
    }

    boolean geladen(Sql sql) {
        return sql.leesEen("SELECT EXISTS (SELECT 1 FROM %s) AS er".formatted(naam), rij -> rij.vlag("er"))
                .orElse(false);
    }

    List<Vastgelegd<T>> historie(Sql sql, String code) {
        var vraag = Mutatierij.GELOOFD.formatted(naam + "_stand", sleutelkolom, "geldig_van");
        return sql.lees(vraag, Mutatierij.met(lezer), code);
    }

    /** @param lijnen by key; an empty one means that it never was */
    void bewaar(Sql sql, Map<?, Tijdlijn<T>> lijnen, Mutatie mutatie) {
        if (lijnen.isEmpty()) {
            return;
        }
        var codes = lijnen.keySet().stream().map(Object::toString).toList();
        koppen.bewaar(sql, codes);
        standen.vervang(sql, standen(lees(sql, codes, this::kop)), standen(lijnen), mutatie);
    }

    private static <T extends Geldend<T>> List<T> standen(Map<?, Tijdlijn<T>> lijnen) {
        return lijnen.values().stream().flatMap(lijn -> lijn.standen().stream()).toList();
    }

    private String kop(T stand) {
        return sleutel.apply(stand).toString();
    }
}
