package nl.passendonderwijs.placement.inschrijving.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Opruiming;
import nl.passendonderwijs.placement.bewaring.persistence.Zaakopruimer;
import nl.passendonderwijs.placement.bewaring.persistence.Zaaktabel;

/** Who was enrolled, from the last day, with the schorsingen and verwijderingen of that time. */
@ApplicationScoped
class InschrijvingOpruiming implements Opruiming {

    private static final Zaaktabel INSCHRIJVING = new Zaaktabel(
            "inschrijving",
            "z.uitschrijfdatum <= ?",
            List.of(),
            List.of(
                    "DELETE FROM schorsing WHERE inschrijving = ANY (?::uuid[])",
                    "DELETE FROM verwijdering WHERE inschrijving = ANY (?::uuid[])"));

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
