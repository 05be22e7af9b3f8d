package nl.passendonderwijs.registry.importeren;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;
import org.jspecify.annotations.Nullable;

/**
 * One data row, its fields found by the name of their column.
 *
 * @param regel line in the file
 * @param kop place of each column
 */
public record Rij(long regel, Map<String, Integer> kop, List<String> velden) {

    /** As long as a text may be in the API. */
    private static final int LANGST = 200;

    /** False when a field is missing or too many, for then no field can be trusted to stand in its column. */
    boolean pastInKop() {
        return velden.size() == kop.size();
    }

    public Optional<String> optioneel(String kolom) {
        var tekst = velden.get(plaats(kolom)).replace('\u00A0', ' ').strip();
        if (tekst.length() > LANGST) {
            throw new Rijfout(kolom, "De tekst is langer dan %d tekens.".formatted(LANGST));
        }
        return Optional.of(tekst).filter(gevuld -> gevuld.codePoints().anyMatch(Rij::zichtbaar));
    }

    private static boolean zichtbaar(int teken) {
        return !Character.isSpaceChar(teken)
                && !Character.isISOControl(teken)
                && Character.getType(teken) != Character.FORMAT;
    }

    public String tekst(String kolom) {
        return optioneel(kolom).orElseThrow(() -> new Rijfout(kolom, "Verplicht."));
    }

    public <T> T waarde(String kolom, Function<String, T> lezer) {
        return lees(kolom, tekst(kolom), lezer);
    }

    public <T> Optional<T> mogelijk(String kolom, Function<String, T> lezer) {
        return optioneel(kolom).map(tekst -> lees(kolom, tekst, lezer));
    }

    public boolean vlag(String kolom) {
        return switch (tekst(kolom)) {
            case "0" -> false;
            case "1" -> true;
            default -> throw new Rijfout(kolom, "Verwacht 0 of 1.");
        };
    }

    /** A whole number of at most six digits. */
    public int geheel(String kolom) {
        var tekst = tekst(kolom);
        if (!tekst.matches("[0-9]{1,6}")) {
            throw new Rijfout(kolom, "Verwacht een geheel getal.");
        }
        return Integer.parseInt(tekst);
    }

    /** From the columns {@code lat} and {@code lon}; null when one is empty. */
    public @Nullable Coordinaat punt() {
        var lat = optioneel("lat");
        var lon = optioneel("lon");
        return lat.isEmpty() || lon.isEmpty() ? null : lees("lat", lat.get() + "," + lon.get(), Coordinaat::van);
    }

    private int plaats(String kolom) {
        var plaats = kop.get(kolom);
        if (plaats == null) {
            throw new IllegalStateException("column " + kolom + " was not asked for");
        }
        return plaats;
    }

    private static <T> T lees(String kolom, String tekst, Function<String, T> lezer) {
        try {
            return lezer.apply(tekst);
        } catch (OngeldigeWaarde fout) {
            throw new Rijfout(kolom, String.valueOf(fout.getMessage()));
        }
    }
}
