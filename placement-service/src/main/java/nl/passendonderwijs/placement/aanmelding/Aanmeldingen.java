package nl.passendonderwijs.placement.aanmelding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.inzage.Inzage;
import org.jspecify.annotations.Nullable;

/** All aanmeldingen; whoever has no relation to one finds nothing. */
public interface Aanmeldingen {

    /**
     * Which ones, by page.
     *
     * @param na the last id of the page before
     * @param getoond how many the caller gets to see; one more is read
     */
    record Vraag(
            @Nullable Vestigingscode vestiging,
            @Nullable Statuscode status,
            @Nullable UUID na,
            int getoond) {}

    void voegToe(Aanmelding aanmelding, Instant op);

    /** To work with, not to show: leaves no trace in the processing log. */
    Optional<Aanmelding> zoek(UUID id, Organisatie wie);

    /** As {@link #zoek}, after taking the lock on its row. */
    Optional<Aanmelding> neem(UUID id, Organisatie wie);

    Optional<Aanmelding> bekijk(UUID id, Inzage inzage);

    List<Aanmelding> bekijk(Vraag vraag, Inzage inzage);

    /** False when someone else changed it since it was read. */
    boolean bewaarToelating(Aanmelding aanmelding, Toelating toelating);
}
