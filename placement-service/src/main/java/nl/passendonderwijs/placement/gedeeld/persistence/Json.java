package nl.passendonderwijs.placement.gedeeld.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import nl.passendonderwijs.kit.events.EventJson;

/** Lists that are kept with a row as they were, and never searched: the same exact JSON as events. */
public final class Json {

    private Json() {}

    public static String schrijf(List<?> waarden) {
        try {
            return EventJson.mapper().writeValueAsString(waarden);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    public static <T> List<T> lees(String json, TypeReference<List<T>> soort) {
        try {
            return EventJson.mapper().readValue(json, soort);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
