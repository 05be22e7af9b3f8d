package nl.passendonderwijs.kit.rest;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * All things that answer a question, in the order of a key: read page by page, never held as a whole.
 *
 * @param soort what a caller sees of each; its fields are the columns of the CSV
 * @param sleutel by which they are in order, and no two the same
 * @param totaal counts them all; null when nobody asked
 */
public record Collectie<T>(
        Class<T> soort,
        Function<T, ?> sleutel,
        Bron<T> bron,
        @Nullable LongSupplier totaal) {

    /**
     * In the order of a text.
     *
     * @param lezer reads at most so many after a key; an empty key is before all others
     * @param weergave what a caller sees of what was read
     */
    public static <B, T> Collectie<T> opSleutel(
            Class<T> soort,
            Function<T, ?> sleutel,
            BiFunction<String, Integer, List<B>> lezer,
            Function<B, T> weergave) {
        return van(soort, sleutel, na -> na == null ? "" : na.sleutel(), lezer, weergave);
    }

    /**
     * In the order of an id.
     *
     * @param lezer reads at most so many after an id; null is before all others
     * @param weergave what a caller sees of what was read
     */
    public static <B, T> Collectie<T> opId(
            Class<T> soort,
            Function<T, ?> sleutel,
            BiFunction<@Nullable UUID, Integer, List<B>> lezer,
            Function<B, T> weergave) {
        return van(soort, sleutel, Paginabegin::van, lezer, weergave);
    }

    /**
     * In the order of a number.
     *
     * @param lezer reads at most so many after a number; 0 is before all others
     * @param weergave what a caller sees of what was read
     */
    public static <B, T> Collectie<T> opNummer(
            Class<T> soort, Function<T, ?> sleutel, BiFunction<Long, Integer, List<B>> lezer, Function<B, T> weergave) {
        return van(soort, sleutel, Paginabegin::nummer, lezer, weergave);
    }

    /**
     * In the order of a key of several parts.
     *
     * @param ontleder reads the key back from its text, and throws when it is none
     * @param lezer reads at most so many after a key; null is before all others
     * @param weergave what a caller sees of what was read
     */
    public static <K, B, T> Collectie<T> opDelen(
            Class<T> soort,
            Function<T, K> sleutel,
            Function<String, K> ontleder,
            BiFunction<@Nullable K, Integer, List<B>> lezer,
            Function<B, T> weergave) {
        return van(soort, sleutel, na -> Paginabegin.gelezen(na, ontleder), lezer, weergave);
    }

    private static <K, B, T> Collectie<T> van(
            Class<T> soort,
            Function<T, ?> sleutel,
            Function<@Nullable Bladwijzer, K> begin,
            BiFunction<K, Integer, List<B>> lezer,
            Function<B, T> weergave) {
        return new Collectie<>(
                soort,
                sleutel,
                (na, aantal) -> lezer.apply(begin.apply(na), aantal).stream()
                        .map(weergave)
                        .toList(),
                null);
    }

    public Collectie<T> metTotaal(LongSupplier telling) {
        return new Collectie<>(soort, sleutel, bron, telling);
    }

    Pagina<T> pagina(Blad blad, URI verzoek) {
        var gelezen = bron.lees(blad.na(), blad.limiet().plusEen());
        var pagina = Pagina.van(gelezen, blad.limiet(), this::sleutelVan, verzoek);
        return totaal == null ? pagina : pagina.metTotaal(totaal.getAsLong());
    }

    List<T> vervolg(List<T> pagina, int aantal) {
        return bron.lees(new Bladwijzer(sleutelVan(pagina.getLast())), aantal);
    }

    private String sleutelVan(T ding) {
        return sleutel.apply(ding).toString();
    }

    /** Where the pages come from. */
    public interface Bron<T> {

        /** At most so many, after a bookmark; null is before all. */
        List<T> lees(@Nullable Bladwijzer na, int aantal);
    }
}
