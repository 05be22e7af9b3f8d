package nl.passendonderwijs.registry.leerlingaantal.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.lidOp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.leerlingaantal.Telbron;
import nl.passendonderwijs.registry.leerlingaantal.Telbronnen;
import nl.passendonderwijs.registry.leerlingaantal.Telherkomst;
import nl.passendonderwijs.registry.teldatum.Teldag;

@ApplicationScoped
class TabelTelbronnen implements Telbronnen {

    private static final String OP = """
            WITH laatste AS (
                SELECT DISTINCT ON (vestiging) id, vestiging FROM tellevering
                 WHERE teldatum = ? AND telt ORDER BY vestiging, volgnummer DESC),
            geleverd AS (
                SELECT laatste.vestiging, r.soort, r.aantal FROM laatste JOIN tellevering_rij r ON r.levering = laatste.id
                 WHERE r.soort = ANY (?::text[])),
            bron AS (
                SELECT vestiging, soort, aantal, false AS gemaskeerd, 'SIS' AS herkomst FROM geleverd
                UNION ALL
                SELECT a.vestiging, a.soort, a.aantal, a.gemaskeerd, 'REGISTER' FROM leerlingaantal a
                 WHERE a.peildatum = ? AND NOT EXISTS (SELECT FROM geleverd g WHERE g.vestiging = a.vestiging))
            SELECT l.swv, v.bestuur, b.*, ?::date AS peildatum FROM bron b
              JOIN lidmaatschap_geldend l ON l.vestiging = b.vestiging AND l.sector = ? AND l.swv = ANY (?::text[])
               AND %s
              JOIN vestiging_geldend v ON v.code = b.vestiging
               AND %s
             WHERE b.soort = ANY (?::text[])
             ORDER BY b.vestiging, b.soort""".formatted(lidOp("l"), geldtOp("v"));
    private static final Set<Soort> ALLE = EnumSet.allOf(Soort.class);
    private static final Set<Soort> GEDEELD = EnumSet.of(Soort.SO, Soort.VSO, Soort.SOVSO);

    @Inject
    Sql sql;

    @Override
    public List<Telbron> op(Sector sector, LocalDate teldatum, Collection<SwvCode> samenwerkingsverbanden) {
        return lees(Teldag.soortenVan(sector), ALLE, sector, teldatum, samenwerkingsverbanden);
    }

    @Override
    public List<Telbron> naast(Sector sector, LocalDate teldatum, Collection<SwvCode> samenwerkingsverbanden) {
        var andere = EnumSet.complementOf(EnumSet.of(sector)).iterator().next();
        return lees(Teldag.soortenVan(andere), GEDEELD, sector, teldatum, samenwerkingsverbanden);
    }

    /** @param geleverd soorten whose delivery stands in the place of what the register says */
    private List<Telbron> lees(
            Set<Soort> geleverd,
            Set<Soort> soorten,
            Sector sector,
            LocalDate teldatum,
            Collection<SwvCode> samenwerkingsverbanden) {
        return sql.lees(
                OP,
                rij -> new Telbron(
                        rij.als("swv", SwvCode::van),
                        rij.als("bestuur", Bestuursnummer::van),
                        TabelLeerlingaantallen.lees(rij),
                        rij.als("herkomst", Telherkomst::valueOf)),
                teldatum,
                Reeks.teksten(geleverd),
                teldatum,
                teldatum,
                sector,
                Reeks.teksten(samenwerkingsverbanden),
                teldatum,
                teldatum,
                teldatum,
                teldatum,
                Reeks.teksten(soorten));
    }
}
