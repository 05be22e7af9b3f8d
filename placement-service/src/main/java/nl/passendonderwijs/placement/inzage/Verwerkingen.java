package nl.passendonderwijs.placement.inzage;

import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;

/** The processing log, to be read. */
public interface Verwerkingen {

    /** Every id of the pupil, the leading one first, for a bestuur that has to do with it; this is logged as a look. */
    List<UUID> ids(UUID leerling, Inzage inzage);

    /** By the bestuur itself, and by samenwerkingsverbanden that may see a case of it; first look first. */
    List<Inzage> log(List<UUID> ids, Organisatie wie);
}
