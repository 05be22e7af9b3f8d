package nl.passendonderwijs.registry.gedeeld;

import java.time.LocalDate;

/**
 * A thing as the register holds it.
 *
 * @param versie another one with each change of what is shown
 */
public record Opgeslagen<T>(T waarde, long versie) {
    private static final long DAGEN = 10_000_000;

    /**
     * What is shown changes with the row, and without it when the day comes on which another stand begins.
     *
     * @param rij version of the row
     */
    public static <T> Opgeslagen<T> van(T waarde, long rij, LocalDate begin) {
        return new Opgeslagen<>(waarde, rij * DAGEN + begin.toEpochDay());
    }
}
