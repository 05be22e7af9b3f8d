package nl.passendonderwijs.funding.berekening.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.funding.berekening.Berekening;
import nl.passendonderwijs.funding.berekening.Berekeningen;
import nl.passendonderwijs.funding.berekening.Berekeningvraag;
import nl.passendonderwijs.funding.berekening.Zicht;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/** The calculations in PostgreSQL. */
@Singleton
class Berekeningentabel implements Berekeningen {

    private static final String SELECT = "SELECT " + Berekeningrij.KOLOMMEN + " FROM berekening b ";
    private static final String IN_ZICHT = " (? OR b.swv = ?) ";

    /* Sorted, so that two transactions never wait for each other crosswise. */
    private static final String VERGRENDEL = """
            SELECT pg_advisory_xact_lock(hashtextextended(sleutel, 0))
              FROM (SELECT 'berekening ' || ? || ' ' || periode AS sleutel FROM unnest(?::text[]) periode ORDER BY 1) s
            """;
    private static final String NIEUWSTE = "SELECT DISTINCT ON (periode) " + Berekeningrij.KOLOMMEN
            + " FROM berekening WHERE swv = ? AND periode = ANY (?::text[]) ORDER BY periode, versie DESC";
    private static final String ZOEKEN =
            "SELECT DISTINCT ON (swv, periode) " + Berekeningrij.KOLOMMEN + " FROM berekening b WHERE" + IN_ZICHT + """
              AND swv = coalesce(?, swv) AND periode = coalesce(?, periode)
              AND (swv, periode) > (split_part(?, ' ', 1), split_part(?, ' ', 2))
            ORDER BY swv, periode, versie DESC LIMIT ?
            """;
    private static final String OP_ID = SELECT + "WHERE id = ? AND" + IN_ZICHT;
    private static final String WACHTEND = SELECT + """
            WHERE status = 'BEDRAGEN_ONTBREKEN' AND NOT EXISTS (SELECT 1 FROM berekening later
                   WHERE later.swv = b.swv AND later.periode = b.periode AND later.versie > b.versie)
            ORDER BY swv, periode
            """;
    private static final String BEWAREN =
            "INSERT INTO berekening (" + Berekeningrij.KOLOMMEN + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json)";

    @Inject
    AgroalDataSource database;

    @Override
    public void vergrendel(SwvCode swv, Collection<Schooljaar> perioden) {
        met(VERGRENDEL, vraag -> {
            vul(vraag, swv, perioden);
            return vraag.execute();
        });
    }

    @Override
    public List<Berekening> nieuwste(SwvCode swv, Collection<Schooljaar> perioden) {
        return met(NIEUWSTE, vraag -> {
            vul(vraag, swv, perioden);
            return Berekeningrij.lees(vraag);
        });
    }

    @Override
    public List<Berekening> zoek(Berekeningvraag gevraagd, Zicht zicht) {
        return met(ZOEKEN, vraag -> {
            vul(vraag, 1, zicht);
            vraag.setString(3, tekst(gevraagd.swv()));
            vraag.setString(4, tekst(gevraagd.periode()));
            vraag.setString(5, gevraagd.na());
            vraag.setString(6, gevraagd.na());
            vraag.setInt(7, gevraagd.aantal());
            return Berekeningrij.lees(vraag);
        });
    }

    @Override
    public Optional<Berekening> zoek(UUID id, Zicht zicht) {
        return met(OP_ID, vraag -> {
            vraag.setObject(1, id);
            vul(vraag, 2, zicht);
            return Berekeningrij.lees(vraag).stream().findFirst();
        });
    }

    @Override
    public List<Berekening> wachtend() {
        return met(WACHTEND, Berekeningrij::lees);
    }

    @Override
    public void bewaar(Berekening berekening) {
        met(BEWAREN, opdracht -> {
            Berekeningrij.schrijf(opdracht, berekening);
            return opdracht.executeUpdate();
        });
    }

    private <T> T met(String sql, Opdracht<T> opdracht) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(sql)) {
            return opdracht.voerUit(vraag);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void vul(PreparedStatement vraag, SwvCode swv, Collection<Schooljaar> perioden) throws SQLException {
        vraag.setString(1, swv.waarde());
        var namen = perioden.stream().map(Schooljaar::toString).toArray();
        vraag.setArray(2, vraag.getConnection().createArrayOf("text", namen));
    }

    private static void vul(PreparedStatement vraag, int plaats, Zicht zicht) throws SQLException {
        vraag.setBoolean(plaats, zicht.alle());
        vraag.setString(plaats + 1, zicht.eigen().map(SwvCode::waarde).orElse(""));
    }

    private static @Nullable String tekst(@Nullable Object waarde) {
        return waarde == null ? null : waarde.toString();
    }

    private interface Opdracht<T> {

        T voerUit(PreparedStatement vraag) throws SQLException;
    }
}
