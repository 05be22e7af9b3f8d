package nl.passendonderwijs.placement.aanmelding.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Opruiming;
import nl.passendonderwijs.placement.bewaring.persistence.Zaakopruimer;
import nl.passendonderwijs.placement.bewaring.persistence.Zaaktabel;

/** Aanmeldingen, from the day they were decided or withdrawn, or from the day that the pupil left. */
@ApplicationScoped
class AanmeldingOpruiming implements Opruiming {

    /** Of who was enrolled it goes with the leerlingdossier, after leaving; never before what is disputed about it. */
    private static final String VERLOPEN = """
            CASE WHEN z.status = 'INGESCHREVEN' THEN coalesce(
                (SELECT max(coalesce(i.uitschrijfdatum, 'infinity')) FROM inschrijving i WHERE i.aanmelding = z.id),
                z.beslisdatum) ELSE z.beslisdatum END <= ?
            AND NOT EXISTS (
                SELECT FROM besluit b WHERE b.aanmelding = z.id AND (
                    EXISTS (SELECT FROM bezwaar x WHERE x.onderwerp = b.id)
                    OR EXISTS (SELECT FROM gpo_zaak x WHERE x.onderwerp = b.id)))
            """;

    /** An offer to another school is told as a case of its own, and goes with what it was about. */
    private static final String VAN_OVERDRACHT =
            "FROM gebeurtenis g JOIN overdracht o ON o.id = g.zaak WHERE o.aanmelding = ANY (?::uuid[])";

    private static final Zaaktabel AANMELDING = new Zaaktabel(
            "aanmelding",
            VERLOPEN,
            List.of(
                    "SELECT motivering FROM besluit WHERE aanmelding = ANY (?::uuid[])",
                    "SELECT g.toelichting " + VAN_OVERDRACHT),
            List.of(
                    "UPDATE inschrijving SET aanmelding = NULL WHERE aanmelding = ANY (?::uuid[])",
                    "DELETE FROM gebeurtenis WHERE id IN (SELECT g.id " + VAN_OVERDRACHT + ")",
                    "DELETE FROM zorgplicht WHERE aanmelding = ANY (?::uuid[])",
                    "DELETE FROM overdracht WHERE aanmelding = ANY (?::uuid[])",
                    "DELETE FROM besluit WHERE aanmelding = ANY (?::uuid[])"));

    @Inject
    Zaakopruimer opruimer;

    @Override
    public Bewaarsoort soort() {
        return Bewaarsoort.AANMELDING;
    }

    @Override
    public long tel(LocalDate grens) {
        return opruimer.tel(AANMELDING, grens);
    }

    @Override
    public int verwijder(LocalDate grens, int hoogstens) {
        return opruimer.verwijder(AANMELDING, grens, hoogstens);
    }
}
