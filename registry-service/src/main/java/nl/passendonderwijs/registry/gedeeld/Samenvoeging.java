package nl.passendonderwijs.registry.gedeeld;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries a change of one stand into another: field by field, where the other said what was changed. */
final class Samenvoeging {
    private static final String EIGEN = "nl.passendonderwijs.registry.";

    private Samenvoeging() {}

    /** Records only: their fields are what they say. The other one keeps its own time. */
    static <T extends Geldend<T>> T van(T oud, T nieuw, T ander) {
        return delen(oud.met(ander.geldig()), nieuw.met(ander.geldig()), ander);
    }

    private static <T> T delen(Object oud, Object nieuw, T ander) {
        var delen = ander.getClass().getRecordComponents();
        var velden =
                Arrays.stream(delen).map(deel -> veld(deel, oud, nieuw, ander)).toArray();
        return gemaakt(ander, delen, velden);
    }

    private static @Nullable Object veld(RecordComponent deel, Object oud, Object nieuw, Object ander) {
        return gekozen(lees(deel, oud), lees(deel, nieuw), lees(deel, ander));
    }

    private static @Nullable Object gekozen(@Nullable Object oud, @Nullable Object nieuw, @Nullable Object ander) {
        if (Objects.equals(ander, oud)) {
            return nieuw;
        }
        return oud != null && nieuw != null && ander != null && isSamengesteld(ander)
                ? delen(oud, nieuw, ander)
                : ander;
    }

    /** What consists of things of the register themselves; a code or a point is one value. */
    private static boolean isSamengesteld(Object ding) {
        return ding instanceof Record && ding.getClass().getPackageName().startsWith(EIGEN);
    }

    private static @Nullable Object lees(RecordComponent deel, Object van) {
        try {
            return deel.getAccessor().invoke(van);
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @SuppressWarnings("unchecked") // the constructor of the very class of the other one
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
