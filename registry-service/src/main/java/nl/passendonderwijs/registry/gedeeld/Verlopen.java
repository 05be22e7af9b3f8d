package nl.passendonderwijs.registry.gedeeld;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Things of one kind, each with what held of it when. */
public interface Verlopen<K, T extends Geldend<T>> extends OpDag<K, T> {
    /** Of these, those that are known. */
    Map<K, Tijdlijn<T>> verlopen(Collection<K> sleutels);

    /** Everything that was ever believed of it, by the day from which it held; empty when it is not known. */
    List<Vastgelegd<T>> historie(K sleutel);

    /**
     * What holds on a day, in the order of the key.
     *
     * @param na key of the last one of the page before, or the empty string
     */
    List<T> pagina(LocalDate peildatum, String na, int aantal);

    /** What was known and is different now lapses. */
    void bewaar(Map<K, Tijdlijn<T>> lijnen, Mutatie mutatie);

    /** Those of which something begins to hold after one day, and at latest on another. */
    List<K> beginnend(LocalDate na, LocalDate totEnMet);

    boolean geladen();
}
