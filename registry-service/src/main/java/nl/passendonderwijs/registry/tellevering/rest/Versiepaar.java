package nl.passendonderwijs.registry.tellevering.rest;

import java.util.ArrayList;
import java.util.Optional;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.registry.telling.rest.Versienummer;
import org.jspecify.annotations.Nullable;

/** The two versions that a caller wants to hold against each other; empty means the last two. */
record Versiepaar(Optional<Integer> van, Optional<Integer> tot) {

    /** @throws ProbleemException 400 naming both when neither is a number */
    static Versiepaar lees(@Nullable String van, @Nullable String tot) {
        var fouten = new ArrayList<Fout>();
        var paar = new Versiepaar(Versienummer.lees("van", van, fouten), Versienummer.lees("tot", tot, fouten));
        if (!fouten.isEmpty()) {
            throw new ProbleemException(Weigering.ongeldig(fouten));
        }
        return paar;
    }
}
