package nl.passendonderwijs.placement.termijn;

import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/** The case that a term belongs to, with those whose work list it is on. */
public record Zaak(
        UUID id,
        UUID leerling,
        Bestuursnummer bestuur,
        Vestigingscode vestiging,
        @Nullable SwvCode swv) {}
