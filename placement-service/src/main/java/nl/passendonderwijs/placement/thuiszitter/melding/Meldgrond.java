package nl.passendonderwijs.placement.thuiszitter.melding;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;

/**
 * Why a caller may report this pupil: its bestuur knows the pupil.
 *
 * @param bestuur of the caller
 * @param geboortedatum of the pupil
 * @param swvs of all vestigingen of the bestuur on the day of the report
 */
public record Meldgrond(Bestuursnummer bestuur, LocalDate geboortedatum, List<SwvCode> swvs) {

    public Meldgrond {
        swvs = List.copyOf(swvs);
    }
}
