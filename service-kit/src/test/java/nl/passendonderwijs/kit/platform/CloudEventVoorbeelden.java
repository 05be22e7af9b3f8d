package nl.passendonderwijs.kit.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.events.DomeinEvent;
import nl.passendonderwijs.events.registry.BestuurGeregistreerd;
import nl.passendonderwijs.kit.events.EventJson;
import org.jspecify.annotations.Nullable;

/** CloudEvents as another service would send them. */
public final class CloudEventVoorbeelden {

    private CloudEventVoorbeelden() {}

    public static BestuurGeregistreerd bestuur(String nummer, @Nullable String naam) {
        return new BestuurGeregistreerd(nummer, naam, LocalDate.of(2011, 8, 1), null);
    }

    public static String cloudEvent(UUID id, long volgorde, DomeinEvent event) {
        try {
            return """
                    {"specversion":"1.0","id":"%s","source":"urn:nld:oin:00000000000000000000:systeem:test","type":"%s",
                     "subject":"%s","time":"2026-01-02T03:04:05Z","sequence":"%019d","data":%s}
                    """.formatted(
                            id,
                            event.type(),
                            event.aggregaatId(),
                            volgorde,
                            EventJson.mapper().writeValueAsString(event));
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
