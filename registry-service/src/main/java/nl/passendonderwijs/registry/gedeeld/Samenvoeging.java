package nl.passendonderwijs.registry.gedeeld;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries a change of one stand into a later one: field by field, where the later one still said what was changed. */
final class Samenvoeging {
    private Samenvoeging() {}

    /** Records only: their fields are what they say. The later one keeps its own time. */
    static <T extends Geldend<T>> T van(T oud, T nieuw, T later) {
        var delen = later.getClass().getRecordComponents();
        var vergelijkbaar = oud.met(later.geldig());
        var gewenst = nieuw.met(later.geldig());
        var velden = Arrays.stream(delen)
                .map(deel -> veld(deel, vergelijkbaar, gewenst, later))
                .toArray();
        return gemaakt(later, delen, velden);
    }

    private static @Nullable Object veld(RecordComponent deel, Object oud, Object nieuw, Object later) {
        var eigen = lees(deel, later);
        return Objects.equals(eigen, lees(deel, oud)) ? lees(deel, nieuw) : eigen;
    }

    private static @Nullable Object lees(RecordComponent deel, Object van) {
        try {
            return deel.getAccessor().invoke(van);
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @SuppressWarnings("unchecked") // the constructor of the very class of the later one
    private static <T> T gemaakt(T later, RecordComponent[] delen, @Nullable Object[] velden) {
        var soorten = Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var maker = later.getClass().getDeclaredConstructor(soorten);
            return (T) maker.newInstance(velden);
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
