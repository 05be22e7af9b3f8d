package nl.passendonderwijs.placement.inschrijving.verwijdering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Opruiming;
import nl.passendonderwijs.placement.bewaring.persistence.Zaakopruimer;
import nl.passendonderwijs.placement.bewaring.persistence.Zaaktabel;

/** Verwijderingen go with the leerlingdossier, after leaving, and never before what is disputed about them (PRIV-10). */
@ApplicationScoped
class VerwijderingOpruiming implements Opruiming {

    /** Told in the history of its inschrijving, of which only that the pupil left is kept longer. */
    private static final String STAPPEN = """
            FROM gebeurtenis g JOIN verwijdering z ON z.inschrijving = g.zaak AND g.feiten ->> 'verwijdering' = z.id::text
            WHERE z.id = ANY (?::uuid[])
            """;

    private static final Zaaktabel VERWIJDERING = new Zaaktabel(
            "verwijdering",
            """
            (SELECT i.uitschrijfdatum FROM inschrijving i WHERE i.id = z.inschrijving) <= ?
            AND NOT EXISTS (
                SELECT FROM bezwaar b WHERE b.onderwerp = z.id
                UNION ALL SELECT FROM gpo_zaak g WHERE g.onderwerp = z.id)
            """,
            List.of("SELECT g.toelichting " + STAPPEN),
            List.of(
                    "UPDATE gebeurtenis SET feiten = '{}', bevindingen = '[]', toelichting = NULL WHERE id IN (SELECT g.id "
                            + STAPPEN + " AND g.stap = 'VERWIJDEREN' AND z.status = 'VERWIJDERD')",
                    "DELETE FROM gebeurtenis WHERE id IN (SELECT g.id " + STAPPEN + ")"));

    @Inject
    Zaakopruimer opruimer;

    @Override
    public Bewaarsoort soort() {
        return Bewaarsoort.VERWIJDERING;
    }

    @Override
    public long tel(LocalDate grens) {
        return opruimer.tel(VERWIJDERING, grens);
    }

    @Override
    public int verwijder(LocalDate grens, int hoogstens) {
        return opruimer.verwijder(VERWIJDERING, grens, hoogstens);
    }
}
