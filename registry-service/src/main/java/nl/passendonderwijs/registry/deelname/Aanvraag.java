package nl.passendonderwijs.registry.deelname;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/** A bestuur wishes to take part. */
public record Aanvraag(
        SwvCode swv,
        Bestuursnummer bestuur,
        Periode periode,
        @Nullable String reden) {}
