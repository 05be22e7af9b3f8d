package nl.passendonderwijs.placement.besluit;

import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;

/**
 * A decision with the aanmelding as it was when the decision was judged.
 *
 * @param aanmelding empty when the caller has no such aanmelding
 */
public record Besluitbeoordeling(
        Besluitformulier formulier, Optional<Aanmelding> aanmelding, Organisatie door, List<Fout> fouten) {}
