package nl.passendonderwijs.registry.importeren;

import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.registry.importeren.verslag.Verwerkt;

/** How one kind of file is read into the register; it keeps no state, for the next file is another one. */
public interface Inlezing<T> {

    Importsoort soort();

    /** How such a file is written. */
    default Bestandsvorm vorm() {
        return Bestandsvorm.REGISTER;
    }

    /** The columns that must be there; others are left alone. */
    List<String> kolommen();

    /** Why this file cannot be taken in now, such as what must be loaded first; one Dutch sentence. */
    default Optional<String> bezwaar(Importopdracht opdracht) {
        return Optional.empty();
    }

    /** True when the file lists all there is: what it does not list is closed, so a torn row makes it useless. */
    default boolean isVolledig() {
        return false;
    }

    /** The key of a row that cannot be used for something else, if it can be told. */
    default Optional<String> genoemd(Rij rij) {
        return Optional.empty();
    }

    /** Throws {@link Rijfout} when the row cannot be used. */
    T lees(Rij rij);

    /** What may occur once in a file. */
    String sleutel(T waarde);

    /** Stores what is new or changed and tells it; within the one transaction of the whole import. */
    Verwerkt verwerk(List<Regel<T>> regels, Importopdracht opdracht);

    /**
     * After the last row: closes what the file speaks for and does not list, and says so.
     *
     * @throws Bestandsfout when that is more than can be meant, see {@link Sluitgrens}
     */
    default Verwerkt sluit(Importopdracht opdracht) {
        return Verwerkt.NIETS;
    }

    /** After everything else. */
    default void voltooi(Importopdracht opdracht) {}
}
