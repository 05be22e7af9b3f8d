package nl.passendonderwijs.placement.inzage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Opruiming;
import nl.passendonderwijs.placement.bewaring.persistence.Rijopruimer;

/** Who looked, from the day of looking. */
@ApplicationScoped
class VerwerkingslogOpruiming implements Opruiming {

    private static final String VERLOPEN = "op < (?::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam'";

    @Inject
    Rijopruimer opruimer;

    @Override
    public Bewaarsoort soort() {
        return Bewaarsoort.VERWERKINGSLOG;
    }

    @Override
    public long tel(LocalDate grens) {
        return opruimer.tel("verwerkingslog", VERLOPEN, grens);
    }

    @Override
    public int verwijder(LocalDate grens, int hoogstens) {
        return opruimer.verwijder("verwerkingslog", VERLOPEN, grens, hoogstens);
    }
}
