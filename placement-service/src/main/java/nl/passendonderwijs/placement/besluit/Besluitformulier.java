package nl.passendonderwijs.placement.besluit;

import java.time.LocalDate;
import nl.passendonderwijs.placement.aanmelding.verloop.Weigeringsgrond;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was sent: what is missing or could not be read is null, and the rest is judged all the same.
 *
 * @param bezwaarclausule whether the letter to the parents names the possibility of bezwaar (ZP-15)
 * @param bewijs what is shown for an exception; nothing when nothing was sent
 */
public record Besluitformulier(
        @Nullable Besluituitkomst uitkomst,
        @Nullable LocalDate besluitdatum,
        @Nullable LocalDate startdatum,
        @Nullable Weigeringsgrond weigeringsgrond,
        @Nullable String motivering,
        @Nullable Boolean bezwaarclausule,
        Bewijs bewijs) {}
