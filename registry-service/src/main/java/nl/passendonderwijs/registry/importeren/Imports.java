package nl.passendonderwijs.registry.importeren;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.importeren.verslag.Telstand;
import nl.passendonderwijs.registry.importeren.verslag.Verslag;
import org.jspecify.annotations.Nullable;

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
     * @param na id of the last one of the page before, or null
     */
    List<Import> pagina(@Nullable UUID na, int aantal);

    /** The latest day of which a list of this kind was taken in. */
    Optional<LocalDate> laatstePeildatum(Importsoort soort);

    /** True when vestigingen and counts are in and nothing is being imported. */
    boolean registerGeladen();

    /** Lets the database look anew, for right after so many rows it would still plan as if the tables were empty. */
    void hermeet();
}
