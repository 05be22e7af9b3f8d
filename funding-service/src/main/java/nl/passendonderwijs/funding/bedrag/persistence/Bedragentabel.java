package nl.passendonderwijs.funding.bedrag.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.passendonderwijs.funding.bedrag.Bedragen;
import nl.passendonderwijs.funding.bedrag.Bedragenlijst;
import nl.passendonderwijs.funding.bedrag.Bedragfilter;
import nl.passendonderwijs.funding.bedrag.Bekostigingsperiode;
import nl.passendonderwijs.funding.bedrag.GepubliceerdBedrag;
import org.jspecify.annotations.Nullable;

/** The amounts in PostgreSQL. */
@Singleton
class Bedragentabel implements Bedragen {

    private static final String INVOEGEN = "INSERT INTO bedrag (" + Bedragrij.KOLOMMEN
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String ZOEKEN = "SELECT " + Bedragrij.KOLOMMEN + """
             FROM bedrag
            WHERE periode = coalesce(?, periode) AND soort = coalesce(?, soort) AND doelgroep = coalesce(?, doelgroep)
              AND id::text > ?
            ORDER BY id::text LIMIT ?
            """;
    private static final String PER_PERIODE =
            "SELECT " + Bedragrij.KOLOMMEN + " FROM bedrag WHERE periode = ANY (?::text[])";

    @Inject
    AgroalDataSource database;

    @Override
    public void voegToe(List<GepubliceerdBedrag> bedragen) {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement(INVOEGEN)) {
            for (var bedrag : bedragen) {
                Bedragrij.schrijf(opdracht, bedrag);
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @Override
    public List<GepubliceerdBedrag> zoek(Bedragfilter filter, String na, int aantal) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(ZOEKEN)) {
            vraag.setString(1, tekst(filter.periode()));
            vraag.setString(2, tekst(filter.soort()));
            vraag.setString(3, tekst(filter.doelgroep()));
            vraag.setString(4, na);
            vraag.setInt(5, aantal);
            return lees(vraag);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @Override
    public Bedragenlijst van(Collection<Bekostigingsperiode> perioden) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(PER_PERIODE)) {
            var namen = perioden.stream().map(Object::toString).toArray();
            vraag.setArray(1, verbinding.createArrayOf("text", namen));
            return new Bedragenlijst(lees(vraag));
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static List<GepubliceerdBedrag> lees(PreparedStatement vraag) throws SQLException {
        try (var rijen = vraag.executeQuery()) {
            var bedragen = new ArrayList<GepubliceerdBedrag>();
            while (rijen.next()) {
                bedragen.add(Bedragrij.lees(rijen));
            }
            return List.copyOf(bedragen);
        }
    }

    private static @Nullable String tekst(@Nullable Object waarde) {
        return waarde == null ? null : waarde.toString();
    }
}
