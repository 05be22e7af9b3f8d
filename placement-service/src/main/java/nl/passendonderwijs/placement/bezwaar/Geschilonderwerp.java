package nl.passendonderwijs.placement.bezwaar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.historie.Door;

/** Another feature of which the decisions can be disputed. */
public interface Geschilonderwerp {

    Onderwerpsoort soort();

    /** Empty when there is no such decision, nobody disputes it, or the caller has no relation to it. */
    Optional<Onderwerp> zoek(UUID id, Organisatie wie);

    /** A bezwaar came against it; within that transaction. */
    default void naBezwaar(UUID id, LocalDate ontvangstdatum, Organisatie wie) {}

    /** All faults of admitting the pupil after all from this day; only where a bezwaar can lead to that. */
    default List<Fout> toetsStart(UUID id, LocalDate startdatum, Organisatie wie) {
        return List.of(Fout.veld(
                "startdatum", "niet-toegestaan", "Alleen als het bezwaar over een besluit op aanmelding gaat."));
    }

    /** The bezwaar was well-founded: what follows for the decision itself, or why that cannot be. */
    default Optional<Weigering> herstel(UUID id, Herstel herstel, Door door) {
        return Optional.empty();
    }
}
