package nl.passendonderwijs.registry.gedeeld;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries a change of one stand into another: field by field, where the other said what was changed. */
final class Samenvoeging {
    private Samenvoeging() {}

    /** Records only: their fields are what they say. The other one keeps its own time. */
    static <T extends Geldend<T>> T van(T oud, T nieuw, T ander) {
        var delen = ander.getClass().getRecordComponents();
        var vergelijkbaar = oud.met(ander.geldig());
        var gewenst = nieuw.met(ander.geldig());
        var velden = Arrays.stream(delen)
                .map(deel -> veld(deel, vergelijkbaar, gewenst, ander))
                .toArray();
        return gemaakt(ander, delen, velden);
    }

    private static @Nullable Object veld(RecordComponent deel, Object oud, Object nieuw, Object ander) {
        var eigen = lees(deel, ander);
        return Objects.equals(eigen, lees(deel, oud)) ? lees(deel, nieuw) : eigen;
    }

    private static @Nullable Object lees(RecordComponent deel, Object van) {
        try {
            return deel.getAccessor().invoke(van);
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @SuppressWarnings("unchecked") // the constructor of the very class of the ander one
    private static <T> T gemaakt(T ander, RecordComponent[] delen, @Nullable Object[] velden) {
        var soorten = Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var maker = ander.getClass().getDeclaredConstructor(soorten);
            return (T) maker.newInstance(velden);
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
