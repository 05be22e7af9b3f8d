package nl.passendonderwijs.placement.bezwaar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Opruiming;
import nl.passendonderwijs.placement.bewaring.persistence.Zaakopruimer;
import nl.passendonderwijs.placement.bewaring.persistence.Zaaktabel;

/** What parents objected to, from the day it was decided or withdrawn. */
@ApplicationScoped
class BezwaarOpruiming implements Opruiming {

    private static final Zaaktabel TABEL = new Zaaktabel(
            "bezwaar",
            "z.afgerond_op <= ?",
            List.of(
                    "SELECT gronden FROM bezwaar WHERE id = ANY (?::uuid[])",
                    "SELECT motivering FROM bezwaar WHERE id = ANY (?::uuid[])"),
            List.of());

    @Inject
    Zaakopruimer opruimer;

    @Override
    public Bewaarsoort soort() {
        return Bewaarsoort.BEZWAAR;
    }

    @Override
    public long tel(LocalDate grens) {
        return opruimer.tel(TABEL, grens);
    }

    @Override
    public int verwijder(LocalDate grens, int hoogstens) {
        return opruimer.verwijder(TABEL, grens, hoogstens);
    }
}
