package nl.passendonderwijs.events.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A vestiging that was known goes over from one samenwerkingsverband of a sector to another (MEM-07).
 *
 * @param vestiging code: BRIN and volgnummer, six characters
 * @param sector {@code PO} or {@code VO}
 * @param vanSwv code of the swv until that day, or null when it had none
 * @param naarSwv code of the swv from that day, or null when it has none any more
 * @param ingangsdatum first day in the new one; may lie in the future, and for a correction in the past
 * @param bron what the new membership rests on: {@code POSTCODE}, {@code RICHTING} or {@code REGISTER}; null without one
 */
public record LidmaatschapGewijzigd(
        String vestiging,
        String sector,
        @Nullable String vanSwv,
        @Nullable String naarSwv,
        LocalDate ingangsdatum,
        @Nullable String bron)
        implements RegistryEvent {
    @Override
    public String aggregaatId() {
        return vestiging;
    }

    @Override
    public String dataref() {
        return "/registry/v1/vestigingen/" + vestiging + "/lidmaatschappen";
    }
}
