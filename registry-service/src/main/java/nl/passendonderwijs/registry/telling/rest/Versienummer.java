package nl.passendonderwijs.registry.telling.rest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.passendonderwijs.kit.uitkomst.Fout;
import org.jspecify.annotations.Nullable;

/** The versie of a telling that a caller names in the address. */
public final class Versienummer {

    private static final Pattern FORMAAT = Pattern.compile("[1-9][0-9]{0,5}");

    private Versienummer() {}

    /**
     * @param fouten takes the fault when it is no number from 1 to 999999
     * @return nothing when the caller names none, or a wrong one
     */
    public static Optional<Integer> lees(String naam, @Nullable String tekst, List<Fout> fouten) {
        if (tekst == null) {
            return Optional.empty();
        }
        if (FORMAAT.matcher(tekst).matches()) {
            return Optional.of(Integer.valueOf(tekst));
        }
        fouten.add(Fout.parameter(naam, "ongeldige-versie", "Een versie is een getal vanaf 1."));
        return Optional.empty();
    }
}
