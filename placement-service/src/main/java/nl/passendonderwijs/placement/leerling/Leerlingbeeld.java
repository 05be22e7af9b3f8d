package nl.passendonderwijs.placement.leerling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;

/**
 * A pupil as one bestuur sees it.
 *
 * @param id by which was asked
 * @param leidend id that stands for the pupil, the same one when it was not merged
 * @param kenmerken those of this bestuur, never those of another
 * @param bekendSinds when this bestuur first told of the pupil
 * @param versie another number when any of this is another
 */
public record Leerlingbeeld(
        UUID id,
        UUID leidend,
        LocalDate geboortedatum,
        List<Leerlingkenmerk> kenmerken,
        Instant bekendSinds,
        long versie) {

    public Leerlingbeeld {
        kenmerken = List.copyOf(kenmerken);
    }
}
