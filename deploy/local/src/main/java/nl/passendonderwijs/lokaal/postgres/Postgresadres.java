package nl.passendonderwijs.lokaal.postgres;

import java.util.regex.Pattern;
import nl.passendonderwijs.lokaal.Opstartfout;

/**
 * A PostgreSQL server and the account that may make databases and roles on it.
 *
 * @param url JDBC address of any existing database on that server
 */
public record Postgresadres(String url, String gebruiker, String wachtwoord) {

    private static final Pattern VORM = Pattern.compile("(jdbc:postgresql://[^/?]+)/([^?]*)(\\?.*)?");

    public Postgresadres {
        if (!VORM.matcher(url).matches()) {
            throw new Opstartfout(
                    "SWV_POSTGRES_URL moet de vorm jdbc:postgresql://host:poort/databank hebben, niet '%s'."
                            .formatted(url));
        }
    }

    /** The same server and parameters, another database. */
    public String urlVan(String databank) {
        return VORM.matcher(url).replaceFirst("$1/" + databank + "$3");
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return gebruiker + "@" + url;
    }
}
