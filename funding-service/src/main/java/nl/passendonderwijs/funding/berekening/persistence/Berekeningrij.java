package nl.passendonderwijs.funding.berekening.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.funding.berekening.Berekening;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** One row of the table, to and from a calculation. */
final class Berekeningrij {

    static final String KOLOMMEN = "id, swv, regime, periode, versie, vorige, status, basis, berekend_op, snapshot";

    private Berekeningrij() {}

    static void schrijf(PreparedStatement opdracht, Berekening berekening) throws SQLException {
        opdracht.setObject(1, berekening.id());
        opdracht.setString(2, berekening.swv().waarde());
        opdracht.setString(3, berekening.regime());
        opdracht.setString(4, berekening.periode().toString());
        opdracht.setInt(5, berekening.versie());
        opdracht.setObject(6, berekening.vorige());
        opdracht.setString(7, berekening.status().name());
        opdracht.setString(8, berekening.basis());
        opdracht.setTimestamp(9, Timestamp.from(berekening.berekendOp()));
        opdracht.setString(10, Snapshotjson.schrijf(berekening.snapshot()));
    }

    static List<Berekening> lees(PreparedStatement vraag) throws SQLException {
        try (var rijen = vraag.executeQuery()) {
            var berekeningen = new ArrayList<Berekening>();
            while (rijen.next()) {
                berekeningen.add(lees(rijen));
            }
            return List.copyOf(berekeningen);
        }
    }

    private static Berekening lees(ResultSet rij) throws SQLException {
        return new Berekening(
                rij.getObject("id", UUID.class),
                SwvCode.van(rij.getString("swv")),
                rij.getString("regime"),
                Schooljaar.van(rij.getString("periode")),
                rij.getInt("versie"),
                rij.getObject("vorige", UUID.class),
                rij.getTimestamp("berekend_op").toInstant(),
                Snapshotjson.lees(rij.getString("snapshot")));
    }
}
