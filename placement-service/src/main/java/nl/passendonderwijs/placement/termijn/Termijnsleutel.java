package nl.passendonderwijs.placement.termijn;

import java.time.LocalDate;
import java.util.UUID;

/** The place of a term on a work list: what ends first comes first, and no two are the same. */
public record Termijnsleutel(LocalDate uiterlijk, UUID zaak, Termijnsoort soort) {

    /** @throws RuntimeException when the text is not one that {@link #toString} made */
    public static Termijnsleutel van(String tekst) {
        var delen = tekst.split(" ", 3);
        return new Termijnsleutel(LocalDate.parse(delen[0]), UUID.fromString(delen[1]), Termijnsoort.valueOf(delen[2]));
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(uiterlijk, zaak, soort);
    }
}
