package nl.passendonderwijs.placement.bezwaar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstaat;
import nl.passendonderwijs.placement.inzage.Inzage;
import org.jspecify.annotations.Nullable;

/** All bezwaren; whoever has no relation to one finds nothing. */
public interface Bezwaren {

    /**
     * Which ones, by page.
     *
     * @param na the last id of the page before
     * @param aantal how many at most
     * @param getoond how many of these the caller gets to see
     */
    record Vraag(
            @Nullable Vestigingscode vestiging,
            @Nullable Bezwaarstaat status,
            @Nullable UUID na,
            int aantal,
            int getoond) {}

    /** Until this transaction ends nobody else begins or ends a dispute about this subject. */
    void sluit(UUID onderwerp);

    /** False when there is one about the same subject that was not withdrawn. */
    boolean voegToe(Bezwaar bezwaar);

    /** To work with, not to show: leaves no trace in the processing log. */
    Optional<Bezwaar> zoek(UUID id, Organisatie wie);

    /** As {@link #zoek}, after {@link #sluit} on its subject. */
    Optional<Bezwaar> neem(UUID id, Organisatie wie);

    /** The one that is undecided; for what follows by law, whoever calls. */
    Optional<Bezwaar> openOver(UUID onderwerp);

    /** The state after a step, of a row that this transaction holds. */
    void bewaar(Bezwaar bezwaar);

    Optional<Bezwaar> bekijk(UUID id, Inzage inzage);

    List<Bezwaar> bekijk(Vraag vraag, Inzage inzage);

    /** All about a pupil, by any of these ids, oldest first. */
    List<Bezwaar> bekijkVan(List<UUID> leerling, Inzage inzage);
}
