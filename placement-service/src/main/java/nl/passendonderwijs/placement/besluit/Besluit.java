package nl.passendonderwijs.placement.besluit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.aanmelding.verloop.Weigeringsgrond;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs;
import nl.passendonderwijs.placement.motivering.Toetsing;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.jspecify.annotations.Nullable;

/**
 * What the bevoegd gezag decided on an aanmelding, and why.
 *
 * @param besluitdatum when it happened in the real world
 * @param startdatum first school day, only when admitted
 * @param bewijs what was shown for an exception
 * @param motivering id of the encrypted text
 * @param regels the rules as they were applied
 * @param opgenomenOp when it was recorded here
 */
public record Besluit(
        UUID id,
        UUID aanmelding,
        Besluituitkomst uitkomst,
        LocalDate besluitdatum,
        @Nullable LocalDate startdatum,
        @Nullable Weigeringsgrond weigeringsgrond,
        Bewijs bewijs,
        UUID motivering,
        List<Toetsing> regels,
        List<Waarschuwing> waarschuwingen,
        Organisatie genomenDoor,
        Instant opgenomenOp) {

    public Besluit {
        regels = List.copyOf(regels);
        waarschuwingen = List.copyOf(waarschuwingen);
    }
}
