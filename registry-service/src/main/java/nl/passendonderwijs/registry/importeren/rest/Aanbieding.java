package nl.passendonderwijs.registry.importeren.rest;

import java.time.LocalDate;
import nl.passendonderwijs.registry.importeren.Importsoort;
import org.jspecify.annotations.Nullable;

/**
 * A form that was read and found good.
 *
 * @param vingerafdruk SHA-256 of the file, in hexadecimal: tells a repeat from another request
 */
record Aanbieding(
        Importsoort soort,
        @Nullable LocalDate peildatum,
        boolean proef,
        @Nullable String reden,
        String vingerafdruk) {}
