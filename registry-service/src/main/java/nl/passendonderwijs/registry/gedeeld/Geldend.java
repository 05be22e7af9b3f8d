package nl.passendonderwijs.registry.gedeeld;

import nl.passendonderwijs.kit.waarden.Periode;

/** What holds for some time. */
public interface Geldend<T extends Geldend<T>> {
    Periode geldig();

    /** The same, for another time. */
    T met(Periode ander);

    /** True when it says the same, whenever it holds. */
    default boolean zegtHetzelfdeAls(T ander) {
        return equals(ander.met(geldig()));
    }
}
