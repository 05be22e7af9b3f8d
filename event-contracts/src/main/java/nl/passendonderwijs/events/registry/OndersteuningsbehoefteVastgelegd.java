package nl.passendonderwijs.events.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The managed list of ondersteuningsbehoeften says this of one of them; carries its full state.
 *
 * @param code code of the list, e.g. {@code DYSLEXIE}
 * @param naam what people call it
 * @param omschrijving what it covers
 * @param geldigVan first day on which vestigingen may offer it
 * @param geldigTot first day on which they no longer may, or null
 */
public record OndersteuningsbehoefteVastgelegd(
        String code,
        String naam,
        String omschrijving,
        LocalDate geldigVan,
        @Nullable LocalDate geldigTot) implements RegistryEvent {

    @Override
    public String aggregaatId() {
        return code;
    }

    @Override
    public String dataref() {
        return "/registry/v1/ondersteuningsbehoeften/%s".formatted(code);
    }
}
