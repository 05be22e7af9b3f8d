package nl.passendonderwijs.placement.opp;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.inschrijving.Plek;
import nl.passendonderwijs.placement.opp.eis.Perspectiefplicht;
import org.jspecify.annotations.Nullable;

/**
 * What an ontwikkelingsperspectief starts from.
 *
 * @param inschrijving id of the inschrijving, null when only its date is known
 * @param plaatsingsdatum day of the definitive placement of who was placed for the time being, else null
 * @param alleenLwoo the only support is lwoo
 */
public record Oppbegin(
        Vestigingscode vestiging,
        SoortOnderwijs soortOnderwijs,
        @Nullable UUID inschrijving,
        LocalDate inschrijfdatum,
        @Nullable LocalDate plaatsingsdatum,
        boolean extraOndersteuning,
        boolean alleenLwoo) {

    /** @param geplaatst day of the definitive placement, null when the pupil was never placed for the time being */
    Oppbegin bij(UUID welke, @Nullable LocalDate geplaatst) {
        return new Oppbegin(
                vestiging,
                soortOnderwijs,
                welke,
                inschrijfdatum,
                plaatsingsdatum == null ? geplaatst : plaatsingsdatum,
                extraOndersteuning,
                alleenLwoo);
    }

    /** The same school and the same kind of education: one for so says nothing of vso. */
    boolean isOp(Plek plek) {
        return vestiging.equals(plek.vestiging()) && soortOnderwijs == plek.soortOnderwijs();
    }

    public Perspectiefplicht plicht() {
        return Perspectiefplicht.van(soortOnderwijs, extraOndersteuning, alleenLwoo);
    }

    /** Day 0 of the time to adopt one (OPP-02). */
    public LocalDate termijnbegin() {
        return plaatsingsdatum == null ? inschrijfdatum : plaatsingsdatum;
    }
}
