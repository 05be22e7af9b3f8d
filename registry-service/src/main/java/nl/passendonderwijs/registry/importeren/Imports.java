package nl.passendonderwijs.registry.importeren;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;

/** All imports, newest first. */
public interface Imports {

    /** @param instantie the process that holds the file */
    void voegToe(Importopdracht opdracht, int instantie);

    void begin(UUID id);

    void voortgang(UUID id, Telstand telstand);

    void klaar(UUID id, Verslag verslag);

    void mislukt(UUID id, Verslag verslag, String melding);

    Optional<Opgeslagen<Import>> zoek(UUID id);

    /**
     * Without the rejected rows of each.
     *
     * @param na id of the last one of the page before, or the empty string
     */
    List<Import> pagina(String na, int aantal);

    /** True when vestigingen and counts are in and nothing is being imported. */
    boolean registerGeladen();
}
