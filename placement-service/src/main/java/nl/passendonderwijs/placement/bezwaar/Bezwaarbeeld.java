package nl.passendonderwijs.placement.bezwaar;

import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.placement.termijn.Termijnstand;
import org.jspecify.annotations.Nullable;

/**
 * A bezwaar as its bevoegd gezag sees it.
 *
 * @param teksten by id; empty in a list
 */
public record Bezwaarbeeld(Bezwaar bezwaar, Termijnstand beslistermijn, Map<UUID, String> teksten) {

    Bezwaarbeeld met(Map<UUID, String> gelezen) {
        return new Bezwaarbeeld(bezwaar, beslistermijn, gelezen);
    }

    /** Null when nothing was written, in a list, or when it is no longer kept. */
    public @Nullable String tekst(@Nullable UUID id) {
        return id == null ? null : teksten.get(id);
    }
}
