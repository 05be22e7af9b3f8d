package nl.passendonderwijs.placement.school;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Sector;

/**
 * A school that is named as the one where a pupil could go instead: it stands in the register, is open and gives
 * education of the pupil's sector (ZP-07, VER-01).
 *
 * @param gevonden empty when the register does not know it
 * @param dag on which it must be open
 */
public record Opvangschool(Optional<Vestiging> gevonden, LocalDate dag) {

    private static final String VELD = "vestiging";

    /** @param sector of the pupil, empty for whoever may not know it */
    public Optional<Fout> fout(Optional<Sector> sector) {
        if (gevonden.isEmpty()) {
            return Optional.of(Fout.veld(VELD, "onbekende-vestiging", "Deze vestiging staat niet in het register."));
        }
        var school = gevonden.get();
        if (school.isGeslotenOp(dag)) {
            return Optional.of(Fout.veld(VELD, "vestiging-gesloten", "Deze vestiging was toen al gesloten."));
        }
        return sector.filter(van -> !school.biedtIn(van))
                .map(_ -> Fout.veld(
                        VELD, "andere-sector", "Deze vestiging geeft geen onderwijs in de sector van de leerling."));
    }
}
