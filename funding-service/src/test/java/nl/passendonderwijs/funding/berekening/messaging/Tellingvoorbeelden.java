package nl.passendonderwijs.funding.berekening.messaging;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.events.registry.TellingVastgesteld;
import nl.passendonderwijs.events.registry.TellingVastgesteld.Rij;

/** Tellingen as registry-service tells them. */
public final class Tellingvoorbeelden {

    public static final LocalDate OKTOBER_2014 = LocalDate.of(2014, 10, 1);
    public static final LocalDate OKTOBER_2015 = LocalDate.of(2015, 10, 1);
    public static final LocalDate OKTOBER_2016 = LocalDate.of(2016, 10, 1);

    private Tellingvoorbeelden() {}

    public static TellingVastgesteld telling(String swv, LocalDate teldatum) {
        return telling(swv, teldatum, 1, 8000);
    }

    /** Next to {@code bao} pupils there are 150 sbo, 280 so and one vestiging with a hidden number. */
    public static TellingVastgesteld telling(String swv, LocalDate teldatum, int versie, int bao) {
        var rijen = List.of(
                new Rij("00AA00", "40740", "BAO", bao - 3000, false, false),
                new Rij("00AB00", "40741", "BAO", 3000, false, false),
                new Rij("00AC00", "40741", "BAO", 0, true, false),
                new Rij("00AD00", "40742", "SBO", 150, false, false),
                new Rij("00AE00", "40742", "SO", 280, false, true));
        return new TellingVastgesteld(swv, swv.substring(0, 2), teldatum, "DEFINITIEF", versie, rijen);
    }
}
