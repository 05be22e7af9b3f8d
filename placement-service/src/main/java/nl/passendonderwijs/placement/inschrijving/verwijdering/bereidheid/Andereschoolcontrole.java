package nl.passendonderwijs.placement.inschrijving.verwijdering.bereidheid;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.inschrijving.Plek;
import nl.passendonderwijs.placement.school.Opvangschool;
import nl.passendonderwijs.placement.school.Vestiging;

/**
 * Can this be another school that says whether it is willing to admit (VER-01)?
 *
 * @param gevonden empty when the register does not know it
 * @param eigen where the pupil is enrolled, empty for whoever has no relation to that
 * @param dag on which it said so
 */
@Regel("VER-01")
record Andereschoolcontrole(Optional<Vestiging> gevonden, Optional<Plek> eigen, LocalDate dag) {

    Optional<Fout> fout() {
        return isEigen()
                ? Optional.of(Fout.veld(
                        "vestiging",
                        "eigen-school",
                        "De leerling staat hier zelf ingeschreven; het moet een andere school zijn."))
                : new Opvangschool(gevonden, dag)
                        .fout(eigen.map(plek -> plek.soortOnderwijs().sector()));
    }

    private boolean isEigen() {
        return gevonden.isPresent() && gevonden.map(Vestiging::code).equals(eigen.map(Plek::vestiging));
    }
}
