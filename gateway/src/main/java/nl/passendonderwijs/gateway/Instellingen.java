package nl.passendonderwijs.gateway;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Everything an operator can set about the gateway itself; the defaults stand in application.properties. */
@ConfigMapping(prefix = "swv.gateway")
public interface Instellingen {

    /** Address of each service, by its name in the path. */
    Map<String, URI> diensten();

    Verbinding verbinding();

    Grenzen grenzen();

    Begrenzing begrenzing();

    /** How many verified tokens are kept at most. */
    int tokens();

    /** Connections to one service. */
    interface Verbinding {
        int maximaal();

        int wachtrij();

        Duration opbouw();

        /** Silence of a service, until its first byte, after which the caller gets a 504. */
        Duration antwoord();

        /** The same for a bulk upload, which a service reads whole before it answers. */
        Duration bulkantwoord();
    }

    /** What a request may measure, in bytes. */
    interface Grenzen {
        long lichaam();

        long bulklichaam();

        int kopregels();

        int adres();
    }

    /** How often one client may call; zero per second means no limit. */
    interface Begrenzing {
        int perSeconde();

        int ineens();

        int klanten();
    }
}
