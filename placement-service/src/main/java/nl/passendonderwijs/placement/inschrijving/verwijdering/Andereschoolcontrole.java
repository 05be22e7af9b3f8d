package nl.passendonderwijs.placement.inschrijving.verwijdering;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.inschrijving.Plek;
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
        if (gevonden.isEmpty()) {
            return fout("onbekende-vestiging", "Deze vestiging staat niet in het register.");
        }
        var school = gevonden.get();
        if (eigen.map(Plek::vestiging).equals(Optional.of(school.code()))) {
            return fout("eigen-school", "De leerling staat hier zelf ingeschreven; het moet een andere school zijn.");
        }
        if (school.isGeslotenOp(dag)) {
            return fout("vestiging-gesloten", "Deze vestiging was toen al gesloten.");
        }
        return eigen.filter(plek -> !school.biedtIn(plek.soortOnderwijs().sector()))
                .flatMap(_ ->
                        fout("andere-sector", "Deze vestiging geeft geen onderwijs in de sector van de leerling."));
    }

    private static Optional<Fout> fout(String code, String detail) {
        return Optional.of(Fout.veld("vestiging", code, detail));
    }
}
