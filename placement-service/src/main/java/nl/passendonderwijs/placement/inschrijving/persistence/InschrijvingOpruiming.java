package nl.passendonderwijs.placement.inschrijving.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Opruiming;
import nl.passendonderwijs.placement.bewaring.persistence.Zaakopruimer;
import nl.passendonderwijs.placement.bewaring.persistence.Zaaktabel;

/** Who was enrolled, from the last day; longer when something of that time is kept longer. */
@ApplicationScoped
class InschrijvingOpruiming implements Opruiming {

    private static final Zaaktabel INSCHRIJVING = new Zaaktabel("inschrijving", """
            z.uitschrijfdatum <= ? AND NOT EXISTS (
                SELECT FROM schorsing s WHERE s.inschrijving = z.id
                UNION ALL SELECT FROM verwijdering v WHERE v.inschrijving = z.id)
            """, List.of(), List.of());

    @Inject
    Zaakopruimer opruimer;

    @Override
    public Bewaarsoort soort() {
        return Bewaarsoort.INSCHRIJVING;
    }

    @Override
    public long tel(LocalDate grens) {
        return opruimer.tel(INSCHRIJVING, grens);
    }

    @Override
    public int verwijder(LocalDate grens, int hoogstens) {
        return opruimer.verwijder(INSCHRIJVING, grens, hoogstens);
    }
}
