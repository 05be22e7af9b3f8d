package nl.passendonderwijs.events.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bevoegd gezag stands in the register, or its entry changed; carries its full state.
 *
 * @param bestuur bestuursnummer, five digits
 * @param naam name of the board (an organisation), or null when the source has none
 * @param geldigVan first day in the register
 * @param geldigTot end (exclusive), or null while it stands
 */
public record BestuurGeregistreerd(
        String bestuur,
        @Nullable String naam,
        LocalDate geldigVan,
        @Nullable LocalDate geldigTot) implements RegistryEvent {

    @Override
    public String aggregaatId() {
        return bestuur;
    }

    @Override
    public String dataref() {
        return "/registry/v1/besturen/" + bestuur;
    }
}
