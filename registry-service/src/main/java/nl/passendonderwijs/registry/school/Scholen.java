package nl.passendonderwijs.registry.school;

import java.util.List;
import nl.passendonderwijs.kit.waarden.Brin;
import nl.passendonderwijs.registry.gedeeld.OpDag;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;

/** All schools, by BRIN. */
public interface Scholen extends OpDag<Brin, School> {
    /** By present knowledge; empty when the BRIN is not known. */
    Tijdlijn<School> verloop(Brin brin);

    /**
     * Each as a whole, also when only one of its vestigingen was asked for.
     *
     * @param na BRIN of the last one of the page before, or the empty string
     */
    List<School> pagina(Schoolvraag vraag, String na, int aantal);
}
