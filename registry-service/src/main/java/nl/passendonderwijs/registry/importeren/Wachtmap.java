package nl.passendonderwijs.registry.importeren;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Where the file of an import waits for its turn; never in memory. */
public interface Wachtmap {

    /** A copy of its own, for the upload is gone when the request ends. */
    void bewaar(UUID importId, InputStream bestand);

    Path pad(UUID importId);

    /** Also when it is not there. */
    void verwijder(UUID importId);
}
