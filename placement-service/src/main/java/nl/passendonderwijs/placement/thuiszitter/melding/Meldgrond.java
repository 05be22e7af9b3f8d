package nl.passendonderwijs.placement.thuiszitter.melding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/**
 * Why a caller may report this pupil: its bestuur knows the pupil.
 *
 * @param leerling id that stands for the pupil, after a merge perhaps not the one that was sent
 * @param bestuur of the caller
 * @param geboortedatum of the pupil
 * @param swvs of all vestigingen of the bestuur on the day of the report
 * @param ingeschreven the vestigingen of the bestuur where the pupil is enrolled on that day
 */
public record Meldgrond(
        UUID leerling,
        Bestuursnummer bestuur,
        LocalDate geboortedatum,
        List<SwvCode> swvs,
        Set<Vestigingscode> ingeschreven) {

    public Meldgrond {
        swvs = List.copyOf(swvs);
        ingeschreven = Set.copyOf(ingeschreven);
    }
}
