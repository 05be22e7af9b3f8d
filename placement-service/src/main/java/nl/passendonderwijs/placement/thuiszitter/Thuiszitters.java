package nl.passendonderwijs.placement.thuiszitter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.verzuim.Thuiszittercategorie;
import nl.passendonderwijs.placement.verzuim.Verzuimsoort;
import org.jspecify.annotations.Nullable;

/** All thuiszitters; whoever is neither the bestuur nor the swv of one finds nothing. */
public interface Thuiszitters {

    /**
     * Which ones; what is null is no matter.
     *
     * @param actiefOp active on this day
     * @param actiefIn active in this school year
     * @param categorie on {@code dag}, or on the day it ended
     * @param dag on which the category is judged
     */
    record Vraag(
            @Nullable LocalDate actiefOp,
            @Nullable Schooljaar actiefIn,
            @Nullable Verzuimsoort soort,
            @Nullable Thuiszittercategorie categorie,
            @Nullable Thuiszitterstaat status,
            @Nullable Vestigingscode vestiging,
            LocalDate dag) {}

    /** False when this pupil has an open report already. */
    boolean voegToe(Thuiszitter thuiszitter);

    /** To work with, not to show: leaves no trace in the processing log. */
    Optional<Thuiszitter> zoek(UUID id, Organisatie wie);

    /** As {@link #zoek}, after taking the lock on its row. */
    Optional<Thuiszitter> neem(UUID id, Organisatie wie);

    /** The state after a step, of a row that this transaction holds. */
    void bewaar(Thuiszitter thuiszitter);

    Optional<Thuiszitter> bekijk(UUID id, Inzage inzage);

    /**
     * In order of id.
     *
     * @param na the last id of the page before
     * @param getoond how many of them the caller gets to see
     */
    List<Thuiszitter> bekijk(Vraag vraag, @Nullable UUID na, int aantal, int getoond, Inzage inzage);

    /** All of a pupil, by any of these ids. */
    List<Thuiszitter> bekijkVan(List<UUID> leerling, Inzage inzage);

    /** Of any of these pupils, whoever reported; for what must hold of a pupil as a whole. */
    List<Thuiszitter> openVan(List<UUID> leerlingen);
}
