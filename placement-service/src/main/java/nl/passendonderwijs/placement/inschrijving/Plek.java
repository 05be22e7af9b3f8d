package nl.passendonderwijs.placement.inschrijving;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * Where a pupil is enrolled.
 *
 * @param swv of the vestiging for this kind of education on the first day, null when it had none
 * @param leerjaar null when not told
 */
public record Plek(
        Bestuursnummer bestuur,
        Vestigingscode vestiging,
        @Nullable SwvCode swv,
        SoortOnderwijs soortOnderwijs,
        @Nullable Integer leerjaar) {}
