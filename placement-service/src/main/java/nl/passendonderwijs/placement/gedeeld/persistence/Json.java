package nl.passendonderwijs.placement.gedeeld.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import nl.passendonderwijs.kit.events.EventJson;

/** What is kept with a row as it was, and never searched: the same exact JSON as events. */
public final class Json {

    private Json() {}

    public static String schrijf(Object waarde) {
        try {
            return EventJson.mapper().writeValueAsString(waarde);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    public static <T> T lees(String json, TypeReference<T> soort) {
        try {
            return EventJson.mapper().readValue(json, soort);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
