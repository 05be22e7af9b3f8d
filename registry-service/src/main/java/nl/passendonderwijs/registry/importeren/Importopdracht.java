package nl.passendonderwijs.registry.importeren;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to import, and how.
 *
 * @param peildatum from when differences hold; null means that they correct what was there
 * @param proef do all of it and keep nothing
 * @param reden why, in the words of who offers it; null when not said
 */
public record Importopdracht(
        UUID id,
        Importsoort soort,
        @Nullable LocalDate peildatum,
        boolean proef,
        @Nullable String reden) {}
