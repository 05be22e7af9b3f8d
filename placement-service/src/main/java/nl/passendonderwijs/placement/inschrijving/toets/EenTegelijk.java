package nl.passendonderwijs.placement.inschrijving.toets;

import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.Plek;

/**
 * A pupil is enrolled at one school at a time (domain 2.7), and certainly once per BRIN (INS-01). One for the time being
 * does not stand in the way: a definitive one ends it.
 */
@Regel("INS-01")
public final class EenTegelijk {

    private static final String REGEL = "INS-01";

    private EenTegelijk() {}

    /** @param lopende the others of the pupil that last on or after the first day, at whatever school */
    public static Optional<Weigering> bezwaar(List<Inschrijving> lopende, Plek plek) {
        return lopende.stream()
                .filter(ander -> !ander.isTijdelijk())
                .findFirst()
                .map(ander -> alIngeschreven(ander, plek));
    }

    public static Weigering sindsZojuist() {
        return Weigering.staat("al-ingeschreven", "De leerling is zojuist al ingeschreven.");
    }

    /** Another school is not named: its existence is all that matters here. */
    private static Weigering alIngeschreven(Inschrijving ander, Plek plek) {
        if (!ander.plek().bestuur().equals(plek.bestuur())) {
            return Weigering.staat("al-ingeschreven", "De leerling staat nog ingeschreven op een andere school.");
        }
        boolean zelfdeBrin =
                ander.plek().vestiging().brin().equals(plek.vestiging().brin());
        return Weigering.staat(
                zelfdeBrin ? REGEL : "al-ingeschreven",
                "De leerling staat sinds %s ingeschreven op %s; schrijf daar eerst uit."
                        .formatted(ander.inschrijfdatum(), ander.plek().vestiging()));
    }
}
