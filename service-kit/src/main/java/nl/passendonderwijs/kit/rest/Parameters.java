package nl.passendonderwijs.kit.rest;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets resources take value types as path and query parameters; {@link ParameterControle} has already judged them. */
@Provider
public class Parameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return Parameterlezers.van(type).map(Omzetter::new).orElse(null);
    }

    private record Omzetter<T>(Function<String, T> lezer) implements ParamConverter<T> {

        @Override
        public T fromString(String tekst) {
            return lezer.apply(tekst);
        }

        @Override
        public String toString(T waarde) {
            return String.valueOf(waarde);
        }
    }
}
