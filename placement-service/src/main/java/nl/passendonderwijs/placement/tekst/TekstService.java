package nl.passendonderwijs.placement.tekst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.UuidV7;
import org.jspecify.annotations.Nullable;

/** Keeps what people write about a pupil apart from all else, so that it can be removed on its own. */
@ApplicationScoped
public class TekstService {

    @Inject
    Teksten teksten;

    @Inject
    Clock klok;

    /** The id under which the text can be read again. */
    public UUID bewaar(UUID leerling, String tekst) {
        var id = UuidV7.nieuw(klok);
        teksten.bewaar(id, leerling, tekst, klok.instant());
        return id;
    }

    /** Null when nothing was written. */
    public @Nullable UUID bewaarMogelijk(UUID leerling, @Nullable String tekst) {
        return tekst == null ? null : bewaar(leerling, tekst);
    }

    public Map<UUID, String> lees(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : teksten.lees(ids);
    }
}
