package nl.passendonderwijs.placement.thuiszitter.melding;

import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.placement.historie.Door;

/**
 * A form with all that was looked up to judge it.
 *
 * @param grond empty when the caller has no relation to the pupil
 * @param swv that follows from form and register, empty when there are faults
 */
public record Meldbeoordeling(
        Meldformulier formulier, Optional<Meldgrond> grond, Optional<SwvCode> swv, Door door, List<Fout> fouten) {}
