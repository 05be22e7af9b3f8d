package nl.passendonderwijs.registry.telling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** All tellingen; what is in stays as it is, a correction is the next version beside it. */
public interface Tellingen {

    /** Each is the latest of its swv and teldatum from now on. */
    void voegToe(List<Telling> tellingen);

    /** The latest version. */
    Optional<Telling> zoek(SwvCode swv, LocalDate teldatum);

    Optional<Telling> zoek(SwvCode swv, LocalDate teldatum, int versie);

    /** What stands in the version of each, in one question; without what is not there. */
    Map<Tellinghoofd, List<Tellingrij>> rijen(Collection<Tellinghoofd> hoofden);

    /** What stands of one vestiging in the latest versions of that day. */
    List<Tellingrij> rijen(Vestigingscode vestiging, LocalDate teldatum);

    /** Oldest first; empty when there is no telling. */
    List<Tellingversie> historie(SwvCode swv, LocalDate teldatum);

    /** The teldata of which a telling is not final yet. */
    List<LocalDate> voorlopig();

    /**
     * Tellingen that must be made anew and that nobody else is at work on; they are ours until the transaction ends.
     *
     * @param voorlopig teldata of which only the tellingen that changed are made anew
     * @param definitief teldata whose tellingen become final, changed or not
     */
    List<Tellinghoofd> neem(List<LocalDate> voorlopig, List<LocalDate> definitief, int hoogstens);
}
