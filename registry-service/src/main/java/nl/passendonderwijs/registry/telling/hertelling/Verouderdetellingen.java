package nl.passendonderwijs.registry.telling.hertelling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/**
 * Tellingen that may no longer say what the register says. What is marked is made anew after the transaction; what is
 * final is never marked.
 */
public interface Verouderdetellingen {

    /** @param vanaf first teldatum that it may matter to */
    void merk(Collection<SwvCode> samenwerkingsverbanden, LocalDate vanaf);

    /** Of the samenwerkingsverbanden that these vestigingen belong to on those days. */
    void merk(Collection<Vestigingscode> vestigingen, Collection<LocalDate> teldata);

    /** The teldata that are counted already. */
    List<LocalDate> geteld(LocalDate vanaf);

    /** Makes room for a telling of each that was in bedrijf on such a day and has none. */
    void vulAan(Collection<SwvCode> samenwerkingsverbanden, Collection<LocalDate> teldata);
}
