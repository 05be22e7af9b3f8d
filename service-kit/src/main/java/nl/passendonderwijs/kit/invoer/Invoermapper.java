package nl.passendonderwijs.kit.invoer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The mapper for what callers send: nothing unknown, nothing double, nothing behind the end. */
@Singleton
class Invoermapper {

    private final ObjectMapper mapper;

    @Inject
    Invoermapper(ObjectMapper algemeen) {
        mapper = algemeen.copy();
        mapper.registerModule(new Invoermodule());
        mapper.addHandler(new Foutopvang());
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    ObjectReader lezer(Class<?> type) {
        return mapper.readerFor(type);
    }
}
