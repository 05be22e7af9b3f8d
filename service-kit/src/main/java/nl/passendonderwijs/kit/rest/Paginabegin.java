package nl.passendonderwijs.kit.rest;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;
import nl.passendonderwijs.kit.waarden.UuidV7;
import org.jspecify.annotations.Nullable;

/** Reads the id or number out of a bookmark, which anyone can make up. */
public final class Paginabegin {

    private Paginabegin() {}

    /** Null for the first page. */
    public static @Nullable UUID van(@Nullable Bladwijzer na) {
        try {
            return na == null ? null : UuidV7.van(na.sleutel());
        } catch (OngeldigeWaarde fout) {
            throw ongeldig();
        }
    }

    /** 0 for the first page. */
    static long nummer(@Nullable Bladwijzer na) {
        try {
            return na == null ? 0 : Long.parseLong(na.sleutel());
        } catch (NumberFormatException fout) {
            throw ongeldig();
        }
    }

    /** Null for the first page; a reader that throws says that the bookmark was made up. */
    static <K> @Nullable K gelezen(@Nullable Bladwijzer na, Function<String, K> lezer) {
        try {
            return na == null ? null : lezer.apply(na.sleutel());
        } catch (RuntimeException fout) {
            throw ongeldig();
        }
    }

    private static ProbleemException ongeldig() {
        return new ProbleemException(Weigering.ongeldig(List.of(
                Fout.parameter("na", "ongeldige-bladwijzer", "Gebruik `na` uit `volgende` van de vorige pagina."))));
    }
}
