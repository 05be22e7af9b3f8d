package nl.passendonderwijs.placement.inschrijving.toets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.school.Scholen;

/**
 * A form with what it was judged by.
 *
 * @param leerling any id of the pupil
 * @param bestuur on whose behalf the caller acts; empty when unknown
 */
public record Inschrijfbeoordeling(
        UUID leerling,
        Inschrijfformulier formulier,
        Scholen scholen,
        Optional<Bestuursnummer> bestuur,
        Door door,
        List<Fout> fouten) {}
