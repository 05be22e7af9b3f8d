package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child that must go to school and stays at home was reported (THZ-03).
 *
 * @param thuiszitterId id of the report
 * @param leerlingId pseudonym of the pupil on this platform
 * @param vestiging code of the vestiging where the pupil is enrolled, or null when enrolled nowhere
 * @param swv swv that looks for a place
 * @param soort {@code ABSOLUUT_VERZUIM} or {@code LANGDURIG_RELATIEF_VERZUIM}
 * @param duur on the day of the report: {@code KORTER_DAN_DRIE_MAANDEN} or {@code DRIE_MAANDEN_OF_LANGER}
 * @param meldingsdatum day of the report
 * @param verzuimSinds first day of the absence
 */
public record ThuiszitterGemeld(
        UUID thuiszitterId,
        UUID leerlingId,
        @Nullable String vestiging,
        String swv,
        String soort,
        String duur,
        LocalDate meldingsdatum,
        LocalDate verzuimSinds)
        implements PlacementEvent {

    @Override
    public String aggregaatId() {
        return thuiszitterId.toString();
    }

    @Override
    public String dataref() {
        return "/placement/v1/thuiszitters/" + thuiszitterId;
    }
}
