package nl.passendonderwijs.registry.orgaan.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.orgaan.Inrichtingen;
import nl.passendonderwijs.registry.orgaan.Inrichtinghistorie;
import nl.passendonderwijs.registry.orgaan.VastgelegdeInrichting;
import org.jspecify.annotations.Nullable;

/** An opgave and its seats are read in one statement: a row per seat. */
@ApplicationScoped
class TabelInrichtingen implements Inrichtingen {

    private static final String MET_ZETELS = """
            SELECT i.*, z.orgaan, z.rol, z.geleding, z.discipline, z.onafhankelijk, z.voordracht_opr, z.bezet
            FROM (%s) i LEFT JOIN zetel z ON z.inrichting = i.id ORDER BY i.nr DESC, z.orgaan, z.nr
            """;

    private static final String HISTORIE = """
            SELECT i.*,
                (SELECT min(l.geldig_van) FROM inrichting l
                    WHERE l.swv = i.swv AND l.geldig_van > i.geldig_van) AS geldig_tot,
                (SELECT min(l.vastgelegd_op) FROM inrichting l
                    WHERE l.swv = i.swv AND l.nr > i.nr AND l.geldig_van = i.geldig_van) AS vervangen_op
            FROM inrichting i
            WHERE i.swv = ? AND (?::uuid IS NULL OR i.nr < (SELECT nr FROM inrichting WHERE id = ?::uuid))
            ORDER BY i.nr DESC LIMIT ?
            """;

    @Inject
    Sql sql;

    @Override
    public Optional<VastgelegdeInrichting> op(SwvCode swv, LocalDate dag) {
        return een(
                "SELECT * FROM inrichting WHERE swv = ? AND geldig_van <= ?"
                        + " ORDER BY geldig_van DESC, nr DESC LIMIT 1",
                swv.toString(),
                dag);
    }

    @Override
    public int laatsteNr(SwvCode swv) {
        return sql.leesEen(
                        "SELECT coalesce(max(nr), 0) AS nr FROM inrichting WHERE swv = ?",
                        rij -> rij.geheel("nr"),
                        swv.toString())
                .orElseThrow();
    }

    @Override
    public List<LocalDate> beginnen(SwvCode swv) {
        return sql.lees(
                "SELECT DISTINCT geldig_van FROM inrichting WHERE swv = ?",
                rij -> rij.dag("geldig_van"),
                swv.toString());
    }

    private Optional<VastgelegdeInrichting> een(String keuze, Object... waarden) {
        return Inrichtingrij.inrichtingen(sql.lees(MET_ZETELS.formatted(keuze), Inrichtingrij::lees, waarden)).stream()
                .findFirst();
    }

    @Override
    public void voegToe(VastgelegdeInrichting vastgelegd) {
        var inrichting = vastgelegd.inrichting();
        var opgave = vastgelegd.opgave();
        sql.schrijf(
                """
                INSERT INTO inrichting (id, swv, nr, geldig_van, rechtsvorm, scheiding, reden, vastgelegd_door,
                    vastgelegd_op) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                vastgelegd.id(),
                vastgelegd.swv().toString(),
                vastgelegd.nr(),
                vastgelegd.geldigVan(),
                inrichting.rechtsvorm(),
                inrichting.scheiding(),
                opgave.reden(),
                opgave.organisatie(),
                opgave.op());
        Zetelrij.TABEL.voegToe(sql, Zetelrij.van(vastgelegd));
    }

    @Override
    public List<Inrichtinghistorie> historie(SwvCode swv, @Nullable UUID na, int aantal) {
        return Inrichtingrij.historie(
                sql.lees(MET_ZETELS.formatted(HISTORIE), Inrichtingrij::leesHistorie, swv.toString(), na, na, aantal));
    }
}
