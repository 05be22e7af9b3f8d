package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The enrolment of a pupil ended. Before its first day ends what never counted.
 *
 * @param inschrijvingId id of the inschrijving
 * @param leerlingId pseudonym of the pupil on this platform
 * @param aanmeldingId the aanmelding from which the enrolment followed, or null when the school had the pupil already
 * @param vestiging code of the vestiging: BRIN and volgnummer
 * @param swv swv of that vestiging for this kind of education, or null when it has none
 * @param soortOnderwijs kind of education
 * @param tijdelijk whether it was only for the time being (ZP-11)
 * @param uitschrijfdatum last day of the enrolment
 * @param teltTotEnMetDatum last day that counts: 31 July when it ended on the last school day (INS-01)
 * @param reden why it ended
 */
public record PlaatsingBeeindigd(
        UUID inschrijvingId,
        UUID leerlingId,
        @Nullable UUID aanmeldingId,
        String vestiging,
        @Nullable String swv,
        String soortOnderwijs,
        boolean tijdelijk,
        LocalDate uitschrijfdatum,
        LocalDate teltTotEnMetDatum,
        String reden)
        implements PlacementEvent {

    @Override
    public String aggregaatId() {
        return inschrijvingId.toString();
    }

    @Override
    public String dataref() {
        return "/placement/v1/leerlingen/" + leerlingId + "/inschrijvingen/" + inschrijvingId;
    }
}
