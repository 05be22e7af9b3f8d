package nl.passendonderwijs.placement.thuiszitter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Opruiming;
import nl.passendonderwijs.placement.bewaring.persistence.Zaakopruimer;
import nl.passendonderwijs.placement.bewaring.persistence.Zaaktabel;

/** Reports of absence, from the day it ended. */
@ApplicationScoped
class ThuiszitterOpruiming implements Opruiming {

    private static final Zaaktabel THUISZITTER = new Zaaktabel(
            "thuiszitter",
            "z.status = 'BEEINDIGD' AND z.einddatum <= ?",
            List.of("SELECT toelichting FROM thuiszitter WHERE id = ANY (?::uuid[])"),
            List.of());

    @Inject
    Zaakopruimer opruimer;

    @Override
    public Bewaarsoort soort() {
        return Bewaarsoort.VERZUIM;
    }

    @Override
    public long tel(LocalDate grens) {
        return opruimer.tel(THUISZITTER, grens);
    }

    @Override
    public int verwijder(LocalDate grens, int hoogstens) {
        return opruimer.verwijder(THUISZITTER, grens, hoogstens);
    }
}
