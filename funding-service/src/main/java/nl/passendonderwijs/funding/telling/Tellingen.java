package nl.passendonderwijs.funding.telling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** All tellingen, every version of them. */
public interface Tellingen {

    /** Keeps a telling beside the older versions; one that is known already changes nothing. */
    void bewaar(Telling telling);

    /** The newest version of each of these days that is in. */
    List<Teltotaal> nieuwste(SwvCode swv, Collection<LocalDate> teldata);
}
