package nl.passendonderwijs.registry.importeren;

import java.time.Instant;
import java.util.List;
import nl.passendonderwijs.registry.importeren.verslag.Afwijzing;
import nl.passendonderwijs.registry.importeren.verslag.Telstand;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands now.
 *
 * @param melding why it failed, or null
 * @param gestartOp null while it waits
 * @param gereedOp null while it has not ended
 */
public record Import(
        Importopdracht opdracht,
        ImportStatus status,
        Telstand telstand,
        List<Afwijzing> afwijzingen,
        @Nullable String melding,
        @Nullable Instant gestartOp,
        @Nullable Instant gereedOp) {

    public Import {
        afwijzingen = List.copyOf(afwijzingen);
    }
}
