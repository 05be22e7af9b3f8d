package nl.passendonderwijs.placement.gpo;

import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.placement.gpo.regel.Gpotermijnen;
import org.jspecify.annotations.Nullable;

/**
 * A case at the commissie as the bevoegd gezag sees it.
 *
 * @param teksten by id; empty in a list
 */
public record Gpobeeld(Gpozaak zaak, Gpotermijnen termijnen, Map<UUID, String> teksten) {

    /** Null when nothing was written, in a list, or when it is no longer kept. */
    public @Nullable String tekst(@Nullable UUID id) {
        return id == null ? null : teksten.get(id);
    }
}
