package nl.passendonderwijs.registry.gebied;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.gedeeld.Verlopen;

/** All PC4s, each with where it lay when. */
public interface Postcodes extends Verlopen<Postcode4, Postcodegebied> {
    /** With the name of its gemeente that day. */
    Optional<Opgeslagen<Postcodeantwoord>> antwoord(Postcode4 pc4, LocalDate peildatum);

    /**
     * With the name of their gemeente that day, in order.
     *
     * @param na the last one of the page before, or the empty string
     */
    List<Postcodeantwoord> pagina(Postcodevraag vraag, String na, int aantal);

    /** Those that belong to one of these on a day or later. */
    List<Postcode4> van(Collection<SwvCode> swvs, LocalDate vanaf);

    /** Those that lie in one of these on a day or later. */
    List<Postcode4> in(Collection<Gemeentecode> gemeenten, LocalDate vanaf);
}
