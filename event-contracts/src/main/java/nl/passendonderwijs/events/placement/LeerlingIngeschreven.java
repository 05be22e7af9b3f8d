package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pupil is enrolled, for the time being (ZP-11) or definitively; told again when a temporary enrolment becomes
 * definitive. What counts is from {@code teltVanafDatum} (INS-01).
 *
 * @param inschrijvingId id of the inschrijving
 * @param leerlingId pseudonym of the pupil on this platform
 * @param aanmeldingId the aanmelding from which it follows, or null when the school had the pupil already
 * @param vestiging code of the vestiging: BRIN and volgnummer
 * @param swv swv of that vestiging for this kind of education, or null when it has none
 * @param soortOnderwijs kind of education
 * @param tijdelijk whether it is only for the time being (ZP-11)
 * @param inschrijfdatum first day of the enrolment
 * @param teltVanafDatum first day that counts: 1 August when enrolled on the first school day (INS-01)
 */
public record LeerlingIngeschreven(
        UUID inschrijvingId,
        UUID leerlingId,
        @Nullable UUID aanmeldingId,
        String vestiging,
        @Nullable String swv,
        String soortOnderwijs,
        boolean tijdelijk,
        LocalDate inschrijfdatum,
        LocalDate teltVanafDatum)
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
