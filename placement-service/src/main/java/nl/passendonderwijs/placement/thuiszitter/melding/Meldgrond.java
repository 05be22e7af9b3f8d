package nl.passendonderwijs.placement.thuiszitter.melding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;

/**
 * Why a caller may report this pupil: its bestuur knows the pupil.
 *
 * @param leerling id that stands for the pupil, after a merge perhaps not the one that was sent
 * @param bestuur of the caller
 * @param geboortedatum of the pupil
 * @param swvs of all vestigingen of the bestuur on the day of the report
 */
public record Meldgrond(UUID leerling, Bestuursnummer bestuur, LocalDate geboortedatum, List<SwvCode> swvs) {

    public Meldgrond {
        swvs = List.copyOf(swvs);
    }
}
