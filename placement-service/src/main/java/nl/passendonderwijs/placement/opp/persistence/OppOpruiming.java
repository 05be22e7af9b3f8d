package nl.passendonderwijs.placement.opp.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Opruiming;
import nl.passendonderwijs.placement.bewaring.persistence.Zaakopruimer;
import nl.passendonderwijs.placement.bewaring.persistence.Zaaktabel;

/** Ontwikkelingsperspectieven go with the leerlingdossier. */
@ApplicationScoped
class OppOpruiming implements Opruiming {

    /** A pupil that stays at school without one keeps the dossier until leaving; a dispute about it is kept with it. */
    private static final String VERLOPEN = """
            z.status = 'BEEINDIGD' AND greatest(z.einddatum,
                (SELECT coalesce(i.uitschrijfdatum, 'infinity') FROM inschrijving i WHERE i.id = z.inschrijving)) <= ?
                AND NOT EXISTS (SELECT FROM gpo_zaak g WHERE g.onderwerp = z.id)
            """;

    private static final Zaaktabel OPP = new Zaaktabel(
            "opp",
            VERLOPEN,
            List.of("SELECT tekst FROM opp_deel WHERE opp = ANY (?::uuid[])"),
            List.of("DELETE FROM opp_deel WHERE opp = ANY (?::uuid[])"));

    @Inject
    Zaakopruimer opruimer;

    @Override
    public Bewaarsoort soort() {
        return Bewaarsoort.OPP;
    }

    @Override
    public long tel(LocalDate grens) {
        return opruimer.tel(OPP, grens);
    }

    @Override
    public int verwijder(LocalDate grens, int hoogstens) {
        return opruimer.verwijder(OPP, grens, hoogstens);
    }
}
