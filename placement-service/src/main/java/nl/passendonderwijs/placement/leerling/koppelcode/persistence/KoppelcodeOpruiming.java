package nl.passendonderwijs.placement.leerling.koppelcode.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Opruiming;
import nl.passendonderwijs.placement.bewaring.persistence.Rijopruimer;

/** Codes that nobody can use any more. */
@ApplicationScoped
class KoppelcodeOpruiming implements Opruiming {

    private static final String VERLOPEN = "laatste_dag <= ?";

    @Inject
    Rijopruimer opruimer;

    @Override
    public Bewaarsoort soort() {
        return Bewaarsoort.KOPPELCODE;
    }

    @Override
    public long tel(LocalDate grens) {
        return opruimer.tel("koppelcode", VERLOPEN, grens);
    }

    @Override
    public int verwijder(LocalDate grens, int hoogstens) {
        return opruimer.verwijder("koppelcode", VERLOPEN, grens, hoogstens);
    }
}
