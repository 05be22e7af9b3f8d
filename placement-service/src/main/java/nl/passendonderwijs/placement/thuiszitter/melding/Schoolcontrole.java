package nl.passendonderwijs.placement.thuiszitter.melding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.placement.school.Vestiging;

/**
 * Is the school where the pupil is enrolled one of whoever reports, and of which swvs is it?
 *
 * @param school empty when the register does not know it
 * @param dag of the report
 */
record Schoolcontrole(Optional<Vestiging> school, LocalDate dag) {

    private static final String VELD = "vestiging";

    Optional<Fout> fout(Meldgrond grond) {
        if (school.isEmpty()) {
            return Optional.of(Fout.veld(VELD, "onbekende-vestiging", "Deze vestiging staat niet in het register."));
        }
        if (!school.get().bestuur().equals(grond.bestuur())) {
            return Optional.of(Fout.veld(VELD, "ander-bestuur", "Deze vestiging hoort niet bij uw bestuur."));
        }
        return school.get().isGeslotenOp(dag)
                ? Optional.of(Fout.veld(VELD, "vestiging-gesloten", "Deze vestiging was toen al gesloten."))
                : Optional.empty();
    }

    List<SwvCode> swvs() {
        return school.stream().flatMap(this::swvs).toList();
    }

    private Stream<SwvCode> swvs(Vestiging vestiging) {
        return Arrays.stream(Sector.values()).flatMap(sector -> vestiging.swv(sector, dag).stream());
    }
}
