package nl.passendonderwijs.funding.bedrag.persistence;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import nl.passendonderwijs.funding.bedrag.Bedragenlijst;
import nl.passendonderwijs.funding.bedrag.GepubliceerdBedrag;

/** The amounts that were really published. */
public final class Bedragvoorbeelden {

    private Bedragvoorbeelden() {}

    public static List<GepubliceerdBedrag> bestand() {
        return new Bedragenbestand(() -> Instant.EPOCH).lees();
    }

    public static Bedragenlijst gepubliceerd() {
        return new Bedragenlijst(bestand());
    }

    public static Bedragenlijst zonder(Predicate<GepubliceerdBedrag> weg) {
        return new Bedragenlijst(bestand().stream().filter(weg.negate()).toList());
    }
}
