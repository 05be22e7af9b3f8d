package nl.passendonderwijs.registry.teldatum.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.teldatum.Teldag;
import nl.passendonderwijs.registry.teldatum.Teldata;
import nl.passendonderwijs.registry.teldatum.Teldatum;
import nl.passendonderwijs.registry.teldatum.TeldatumStatus;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TabelTeldata implements Teldata {

    private static final String ALLES = "SELECT * FROM teldatum ";

    @Inject
    Sql sql;

    @Inject
    Clock klok;

    @Override
    public boolean voegToe(Teldatum teldatum) {
        return sql.schrijf(
                        """
                        INSERT INTO teldatum (id, sector, teldatum, soorten, status, aangemaakt_op) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (sector, teldatum) DO NOTHING""",
                        teldatum.id(),
                        teldatum.sector(),
                        teldatum.datum(),
                        teldatum.dag().opsomming(),
                        teldatum.status(),
                        klok.instant())
                == 1;
    }

    @Override
    public Optional<Teldatum> zoek(Sector sector, LocalDate datum) {
        return sql.leesEen(ALLES + "WHERE sector = ? AND teldatum = ?", TabelTeldata::lees, sector, datum);
    }

    @Override
    public Optional<Opgeslagen<Teldatum>> zoek(UUID id) {
        return sql.leesEen(ALLES + "WHERE id = ?", rij -> new Opgeslagen<>(lees(rij), rij.lang("versie")), id);
    }

    @Override
    public List<Teldatum> op(LocalDate datum) {
        return sql.lees(ALLES + "WHERE teldatum = ? ORDER BY sector", TabelTeldata::lees, datum);
    }

    @Override
    public List<Teldatum> pagina(@Nullable UUID na, int aantal) {
        return sql.lees(
                ALLES + "WHERE ?::uuid IS NULL OR id > ?::uuid ORDER BY id LIMIT ?",
                TabelTeldata::lees,
                na,
                na,
                aantal);
    }

    @Override
    public Optional<Teldatum> neemAangebroken(LocalDate vandaag) {
        return sql.leesEen(ALLES + """
                        WHERE status = 'GEPLAND' AND teldatum <= ?
                        ORDER BY teldatum, sector LIMIT 1 FOR UPDATE SKIP LOCKED""", TabelTeldata::lees, vandaag);
    }

    @Override
    public void bereikt(UUID id) {
        sql.schrijf(
                "UPDATE teldatum SET status = 'BEREIKT', bereikt_op = ?, versie = versie + 1 WHERE id = ?",
                klok.instant(),
                id);
    }

    private static Teldatum lees(Rij rij) throws SQLException {
        return new Teldatum(
                rij.id("id"),
                Teldag.van(rij.als("sector", Sector::valueOf), rij.dag("teldatum"), rij.tekst("soorten")),
                rij.als("status", TeldatumStatus::valueOf),
                rij.momentMogelijk("bereikt_op"));
    }
}
