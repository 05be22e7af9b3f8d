package nl.passendonderwijs.placement.gpo.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Opruiming;
import nl.passendonderwijs.placement.bewaring.persistence.Zaakopruimer;
import nl.passendonderwijs.placement.bewaring.persistence.Zaaktabel;

/** Disputes, from the day of the reaction or of the withdrawal. */
@ApplicationScoped
class GpozaakOpruiming implements Opruiming {

    private static final Zaaktabel TABEL = new Zaaktabel(
            "gpo_zaak",
            "coalesce(z.ingetrokken_op, z.reactie_op) <= ?",
            List.of(
                    "SELECT samenvatting FROM gpo_zaak WHERE id = ANY (?::uuid[])",
                    "SELECT motivering FROM gpo_zaak WHERE id = ANY (?::uuid[])"),
            List.of());

    @Inject
    Zaakopruimer opruimer;

    @Override
    public Bewaarsoort soort() {
        return Bewaarsoort.GPO_ZAAK;
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
