package nl.passendonderwijs.placement.besluit;

import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.historie.Door;

/**
 * A decision with the aanmelding as it was when the decision was judged.
 *
 * @param aanmelding empty when the caller has no such aanmelding
 */
public record Besluitbeoordeling(
        Besluitformulier formulier, Optional<Aanmelding> aanmelding, Door door, List<Fout> fouten) {}
