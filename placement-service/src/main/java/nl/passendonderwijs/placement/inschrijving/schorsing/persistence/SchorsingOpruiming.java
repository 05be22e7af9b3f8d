package nl.passendonderwijs.placement.inschrijving.schorsing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Opruiming;
import nl.passendonderwijs.placement.bewaring.persistence.Zaakopruimer;
import nl.passendonderwijs.placement.bewaring.persistence.Zaaktabel;

/** Schorsingen go with the leerlingdossier, after leaving (PRIV-10). */
@ApplicationScoped
class SchorsingOpruiming implements Opruiming {

    /** It is told in the history of its inschrijving, which is kept longer. */
    private static final String STAPPEN = """
            FROM gebeurtenis g JOIN schorsing z ON z.inschrijving = g.zaak AND g.feiten ->> 'schorsing' = z.id::text
            WHERE z.id = ANY (?::uuid[])
            """;

    private static final Zaaktabel SCHORSING = new Zaaktabel(
            "schorsing",
            """
            (SELECT i.uitschrijfdatum FROM inschrijving i WHERE i.id = z.inschrijving) <= ?
            """,
            List.of("SELECT g.toelichting " + STAPPEN),
            List.of("DELETE FROM gebeurtenis WHERE id IN (SELECT g.id " + STAPPEN + ")"));

    @Inject
    Zaakopruimer opruimer;

    @Override
    public Bewaarsoort soort() {
        return Bewaarsoort.SCHORSING;
    }

    @Override
    public long tel(LocalDate grens) {
        return opruimer.tel(SCHORSING, grens);
    }

    @Override
    public int verwijder(LocalDate grens, int hoogstens) {
        return opruimer.verwijder(SCHORSING, grens, hoogstens);
    }
}
