package nl.passendonderwijs.placement.bewaring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Removes what is past its term, and shows what was removed and what would be. */
@ApplicationScoped
public class BewaringService {

    @Inject
    Bewaartermijnen termijnen;

    @Inject
    Bewaarverslagen verslagen;

    @Inject
    Afwijkingen afwijkingen;

    @Inject
    @Any
    Instance<Opruiming> opruimingen;

    @Inject
    Clock klok;

    /** As they hold here, in order of removal. */
    public List<Bewaartermijn> termijnen() {
        return termijnen.alle().stream()
                .map(termijn -> termijn.met(afwijkingen.opSoort().get(termijn.soort())))
                .toList();
    }

    /** What would be removed today; what comes free by that removal itself is not counted. */
    @Transactional
    public List<Bewaarproef> proef() {
        var vandaag = LocalDate.now(klok);
        return termijnen().stream()
                .map(termijn -> {
                    var grens = termijn.grens(vandaag);
                    return new Bewaarproef(
                            termijn, grens, opruiming(termijn.soort()).tel(grens));
                })
                .toList();
    }

    /** A handful, in a transaction of its own; fewer than {@code hoogstens} when none is left for now. */
    @Transactional
    public int verwijder(Bewaarsoort soort, LocalDate grens, int hoogstens) {
        return opruiming(soort).verwijder(grens, hoogstens);
    }

    @Transactional
    public void meld(Bewaarverslag verslag) {
        verslagen.voegToe(verslag);
    }

    /** Oldest first. */
    public List<Bewaarverslag> verslagen(@Nullable UUID na, int aantal) {
        return verslagen.lees(na, aantal);
    }

    private Opruiming opruiming(Bewaarsoort soort) {
        return opruimingen.stream()
                .filter(opruiming -> opruiming.soort() == soort)
                .findFirst()
                .orElseThrow();
    }
}
