package nl.passendonderwijs.registry.behoefte;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.registry.gedeeld.Opgave;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;

/** The managed list, by code. */
public interface Ondersteuningsbehoeften {

    List<Ondersteuningsbehoefte> geldigOp(LocalDate dag);

    /** Also what has ended or is still to begin, in the order of code. */
    List<Ondersteuningsbehoefte> alle();

    /** @param na code of the last one of the page before, or the empty string */
    List<Ondersteuningsbehoefte> pagina(LocalDate dag, String na, int aantal);

    Optional<Opgeslagen<Ondersteuningsbehoefte>> zoek(Behoeftecode code);

    /** As {@link #zoek}, and whoever changes it at the same time waits; version 0 when it is not there yet. */
    long neem(Behoeftecode code);

    /** Those that nobody was told of since they changed; they count as told once this transaction is committed. */
    List<Ondersteuningsbehoefte> neemOnverteld();

    void bewaar(Opgeslagen<Ondersteuningsbehoefte> behoefte, Opgave opgave);

    /** Oldest first. */
    List<Behoeftestand> historie(Behoeftecode code);
}
