package nl.passendonderwijs.lokaal.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.passendonderwijs.lokaal.Opstartfout;

/**
 * The databases of the services, each with a role of the same name as its owner.
 *
 * @param wachtwoord that every role gets; base64, so free of quotes
 */
public record Databanken(Postgresadres server, String wachtwoord) {

    /** Makes what is missing; what is there keeps its data. */
    public void zorgVoor(List<String> namen) {
        try (var verbinding = DriverManager.getConnection(server.url(), server.gebruiker(), server.wachtwoord())) {
            for (var naam : namen) {
                zorgVoor(verbinding, naam);
            }
        } catch (SQLException e) {
            throw new Opstartfout(
                    "De databanken op %s konden niet worden gemaakt: %s".formatted(server, e.getMessage()), e);
        }
    }

    private void zorgVoor(Connection verbinding, String naam) throws SQLException {
        if (!bestaat(verbinding, "SELECT 1 FROM pg_roles WHERE rolname = ?", naam)) {
            doe(verbinding, "CREATE ROLE \"%s\" LOGIN".formatted(naam));
        }
        doe(verbinding, "ALTER ROLE \"%s\" PASSWORD '%s'".formatted(naam, wachtwoord));
        if (!bestaat(verbinding, "SELECT 1 FROM pg_database WHERE datname = ?", naam)) {
            doe(verbinding, "CREATE DATABASE \"%1$s\" OWNER \"%1$s\"".formatted(naam));
            doe(verbinding, "REVOKE CONNECT ON DATABASE \"%s\" FROM PUBLIC".formatted(naam));
        }
    }

    private static boolean bestaat(Connection verbinding, String vraag, String naam) throws SQLException {
        try (var opdracht = verbinding.prepareStatement(vraag)) {
            opdracht.setString(1, naam);
            return opdracht.executeQuery().next();
        }
    }

    private static void doe(Connection verbinding, String sql) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }
}
