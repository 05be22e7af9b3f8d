package nl.passendonderwijs.registry.telling.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.lidOp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.telling.Tellingslot;
import nl.passendonderwijs.registry.telling.hertelling.Verouderdetellingen;

/** Locks in the same order as everyone else that locks more than one telling. */
@ApplicationScoped
class TabelVerouderdetellingen implements Verouderdetellingen {

    private static final String MERK = """
            WITH oud AS MATERIALIZED (
                SELECT h.swv, h.teldatum FROM telling_hoofd h
                 WHERE h.status = 'VOORLOPIG' AND %s
                 ORDER BY h.teldatum, h.swv FOR UPDATE)
            UPDATE telling_hoofd h SET gewijzigd = true FROM oud WHERE h.swv = oud.swv AND h.teldatum = oud.teldatum""";
    private static final String VAN_SWV = MERK.formatted("h.swv = ANY (?::text[]) AND h.teldatum >= ?");
    private static final String VAN_VESTIGING = MERK.formatted("""
            EXISTS (SELECT FROM lidmaatschap_geldend l WHERE l.vestiging = ANY (?::text[]) AND l.swv = h.swv
                       AND %s)
               AND h.teldatum = ANY (?::date[])""".formatted(lidOp("l", "h.teldatum")));
    private static final String VUL_AAN = """
            INSERT INTO telling_hoofd (swv, sector, teldatum, versie, status, gewijzigd)
            SELECT s.code, s.sector, d.teldatum, 0, 'VOORLOPIG', true
              FROM teldatum d JOIN samenwerkingsverband_geldend s ON s.sector = d.sector
               AND %s
             WHERE d.status = 'BEREIKT' AND s.code = ANY (?::text[]) AND d.teldatum = ANY (?::date[])
             ORDER BY d.teldatum, s.code
            ON CONFLICT (swv, teldatum) DO NOTHING""".formatted(geldtOp("s", "d.teldatum"));

    @Inject
    Sql sql;

    @Inject
    Tellingslot slot;

    @Override
    public void merk(Collection<SwvCode> samenwerkingsverbanden, LocalDate vanaf) {
        slot.alleen();
        sql.schrijf(VAN_SWV, Reeks.teksten(samenwerkingsverbanden), vanaf);
    }

    @Override
    public void merk(Collection<Vestigingscode> vestigingen, Collection<LocalDate> teldata) {
        if (!teldata.isEmpty()) {
            slot.alleen();
            sql.schrijf(VAN_VESTIGING, Reeks.teksten(vestigingen), new Reeks("date", teldata.toArray()));
        }
    }

    @Override
    public List<LocalDate> geteld(LocalDate vanaf) {
        return sql.lees(
                "SELECT DISTINCT teldatum FROM teldatum WHERE status = 'BEREIKT' AND teldatum >= ?",
                rij -> rij.dag("teldatum"),
                vanaf);
    }

    @Override
    public void vulAan(Collection<SwvCode> samenwerkingsverbanden, Collection<LocalDate> teldata) {
        if (!teldata.isEmpty()) {
            slot.alleen();
            sql.schrijf(VUL_AAN, Reeks.teksten(samenwerkingsverbanden), new Reeks("date", teldata.toArray()));
        }
    }
}
