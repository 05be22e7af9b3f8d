package nl.passendonderwijs.funding.telling.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.passendonderwijs.funding.telling.Telling;
import nl.passendonderwijs.funding.telling.Tellingen;
import nl.passendonderwijs.funding.telling.Tellingstatus;
import nl.passendonderwijs.funding.telling.Telrij;
import nl.passendonderwijs.funding.telling.Teltotaal;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** The tellingen in PostgreSQL; a whole telling goes in with one statement. */
@Singleton
class Tellingtabel implements Tellingen {

    private static final String BEWAREN = """
            WITH nieuw AS (
                INSERT INTO telling (swv, teldatum, versie, status, ontvangen_op) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING RETURNING swv, teldatum, versie)
            INSERT INTO telling_rij (swv, teldatum, versie, vestiging, bestuur, soort, aantal, gemaskeerd, geschat)
            SELECT nieuw.*, rij.* FROM nieuw, unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::bool[], ?::bool[]) rij
            """;
    private static final String NIEUWSTE = """
            SELECT t.teldatum, t.versie, t.status,
                   coalesce(sum(r.aantal) FILTER (WHERE r.soort = 'BAO' AND NOT r.gemaskeerd), 0) AS bao,
                   coalesce(sum(r.aantal) FILTER (WHERE r.soort = 'SBO' AND NOT r.gemaskeerd), 0) AS sbo,
                   count(DISTINCT r.vestiging) FILTER (WHERE r.soort IN ('BAO', 'SBO') AND r.gemaskeerd) AS gemaskeerd
              FROM (SELECT DISTINCT ON (teldatum) * FROM telling WHERE swv = ? AND teldatum = ANY (?::date[])
                     ORDER BY teldatum, versie DESC) t
              LEFT JOIN telling_rij r USING (swv, teldatum, versie)
             GROUP BY t.teldatum, t.versie, t.status ORDER BY t.teldatum
            """;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock klok;

    @Override
    public void bewaar(Telling telling) {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement(BEWAREN)) {
            opdracht.setString(1, telling.swv().waarde());
            opdracht.setObject(2, telling.teldatum());
            opdracht.setInt(3, telling.versie());
            opdracht.setString(4, telling.status().name());
            opdracht.setTimestamp(5, Timestamp.from(klok.instant()));
            vulRijen(opdracht, telling.rijen());
            opdracht.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void vulRijen(PreparedStatement opdracht, List<Telrij> rijen) throws SQLException {
        var verbinding = opdracht.getConnection();
        opdracht.setArray(
                6, kolom(verbinding, "text", rijen, rij -> rij.vestiging().toString()));
        opdracht.setArray(
                7, kolom(verbinding, "text", rijen, rij -> rij.bestuur().toString()));
        opdracht.setArray(8, kolom(verbinding, "text", rijen, rij -> rij.soort().name()));
        opdracht.setArray(9, kolom(verbinding, "int4", rijen, Telrij::aantal));
        opdracht.setArray(10, kolom(verbinding, "bool", rijen, Telrij::gemaskeerd));
        opdracht.setArray(11, kolom(verbinding, "bool", rijen, Telrij::geschat));
    }

    private static Array kolom(Connection verbinding, String type, List<Telrij> rijen, Function<Telrij, Object> veld)
            throws SQLException {
        return verbinding.createArrayOf(type, rijen.stream().map(veld).toArray());
    }

    @Override
    public List<Teltotaal> nieuwste(SwvCode swv, Collection<LocalDate> teldata) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(NIEUWSTE)) {
            vraag.setString(1, swv.waarde());
            vraag.setArray(2, verbinding.createArrayOf("date", teldata.toArray()));
            try (var rijen = vraag.executeQuery()) {
                var totalen = new ArrayList<Teltotaal>();
                while (rijen.next()) {
                    totalen.add(totaal(rijen));
                }
                return List.copyOf(totalen);
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static Teltotaal totaal(ResultSet rij) throws SQLException {
        return new Teltotaal(
                rij.getObject("teldatum", LocalDate.class),
                rij.getInt("versie"),
                Tellingstatus.valueOf(rij.getString("status")),
                rij.getLong("bao"),
                rij.getLong("sbo"),
                rij.getInt("gemaskeerd"));
    }
}
