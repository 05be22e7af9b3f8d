package nl.passendonderwijs.placement.aanmelding.ontvangst;

import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.leerling.Herkenning;
import nl.passendonderwijs.placement.school.Scholen;

/**
 * A form with all that was looked up to judge it, so that storing it need not look again.
 *
 * @param bestuur on whose behalf the caller acts, empty when its vestiging is unknown
 * @param herkenning who the pupil is, as far as could be told
 */
public record Beoordeling(
        Aanmeldformulier formulier,
        Scholen scholen,
        Optional<Bestuursnummer> bestuur,
        Herkenning herkenning,
        Door door,
        List<Fout> fouten) {}
