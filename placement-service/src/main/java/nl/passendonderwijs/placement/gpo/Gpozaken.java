package nl.passendonderwijs.placement.gpo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.gpo.verloop.Gpostaat;
import nl.passendonderwijs.placement.inzage.Inzage;
import org.jspecify.annotations.Nullable;

/** All cases at the geschillencommissie; whoever has no relation to one finds nothing. */
public interface Gpozaken {

    /**
     * Which ones, by page.
     *
     * @param na the last id of the page before
     * @param aantal how many at most
     * @param getoond how many of these the caller gets to see
     */
    record Vraag(
            @Nullable Vestigingscode vestiging,
            @Nullable Gpostaat status,
            @Nullable UUID na,
            int aantal,
            int getoond) {}

    /** False when there is one about the same subject that was not withdrawn. */
    boolean voegToe(Gpozaak zaak);

    /** To work with, not to show: leaves no trace in the processing log. */
    Optional<Gpozaak> zoek(UUID id, Organisatie wie);

    /** The state after a step, of a row that this transaction holds. */
    void bewaar(Gpozaak zaak);

    /** About any of these subjects, whoever asks. */
    List<Gpozaak> over(Collection<UUID> onderwerpen);

    Optional<Gpozaak> bekijk(UUID id, Inzage inzage);

    List<Gpozaak> bekijk(Vraag vraag, Inzage inzage);

    /** All about a pupil, by any of these ids, oldest first. */
    List<Gpozaak> bekijkVan(List<UUID> leerling, Inzage inzage);
}
