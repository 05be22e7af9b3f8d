package nl.passendonderwijs.kit.rest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.passendonderwijs.kit.invoer.Waardesoorten;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;

/** How a value in a call is read: by a type that all services share, or by one of the service itself that has a {@code van}. */
final class Parameterlezers {

    private static final String PLATFORM = "nl.passendonderwijs.";

    private Parameterlezers() {}

    static <T> Optional<Function<String, T>> van(Class<T> type) {
        return Waardesoorten.lezer(type).or(() -> eigen(type));
    }

    private static <T> Optional<Function<String, T>> eigen(Class<T> type) {
        return Arrays.stream(type.getName().startsWith(PLATFORM) ? type.getMethods() : new Method[0])
                .filter(methode -> leest(methode, type))
                .findFirst()
                .map(methode -> tekst -> lees(type, methode, tekst));
    }

    private static boolean leest(Method methode, Class<?> type) {
        return methode.getName().equals("van")
                && Modifier.isStatic(methode.getModifiers())
                && List.of(methode.getParameterTypes()).equals(List.of(String.class))
                && type.isAssignableFrom(methode.getReturnType());
    }

    private static <T> T lees(Class<T> type, Method methode, String tekst) {
        try {
            return type.cast(methode.invoke(null, tekst));
        } catch (InvocationTargetException fout) {
            throw fout.getCause() instanceof OngeldigeWaarde ongeldig ? ongeldig : new IllegalStateException(fout);
        } catch (IllegalAccessException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
