package nl.passendonderwijs.placement.besluit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision as it was sent: what is missing or could not be read is null, and the rest is judged all the same. */
public record Besluitformulier(
        @Nullable Besluituitkomst uitkomst,
        @Nullable LocalDate besluitdatum,
        @Nullable LocalDate startdatum,
        @Nullable Weigeringsgrond weigeringsgrond,
        @Nullable String motivering) {}
