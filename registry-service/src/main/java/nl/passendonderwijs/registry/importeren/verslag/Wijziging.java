package nl.passendonderwijs.registry.importeren.verslag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import changes of one thing that the register knows by a key.
 *
 * @param velden what differs; of what is new, all that is known
 */
public record Wijziging(String sleutel, Aard aard, List<Veld> velden) {

    public Wijziging {
        velden = List.copyOf(velden);
    }

    /** @param sleutel anything that writes itself as the key */
    public static Wijziging nieuw(Object sleutel, Object ding) {
        return new Wijziging(sleutel.toString(), Aard.NIEUW, Veldverschil.van(ding));
    }

    public static Wijziging gewijzigd(Object sleutel, Object oud, Object nieuw) {
        return new Wijziging(sleutel.toString(), Aard.GEWIJZIGD, Veldverschil.tussen(oud, nieuw));
    }

    /** What was open and gets an end. */
    public static Wijziging gesloten(Object sleutel, Object oud, Object nieuw) {
        return new Wijziging(sleutel.toString(), Aard.GESLOTEN, Veldverschil.tussen(oud, nieuw));
    }

    /** What happens to the thing. */
    public enum Aard {
        NIEUW,
        GEWIJZIGD,
        GESLOTEN
    }

    /**
     * One field that differs.
     *
     * @param veld as the API names it
     * @param oud null when it was empty
     * @param nieuw null when it is emptied
     */
    public record Veld(
            String veld, @Nullable String oud, @Nullable String nieuw) {}
}
