package nl.passendonderwijs.registry.importeren;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a file that is offered.
 *
 * @param peildatum the day for which it speaks; null when not said
 * @param proef do all of it and keep nothing
 * @param reden why; null when not said
 * @param vingerafdruk SHA-256 of the file, in hexadecimal: tells a repeat from another request
 */
public record Importverzoek(
        Importsoort soort,
        @Nullable LocalDate peildatum,
        boolean proef,
        @Nullable String reden,
        String vingerafdruk) {}
