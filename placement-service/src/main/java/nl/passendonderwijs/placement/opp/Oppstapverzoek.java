package nl.passendonderwijs.placement.opp;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.opp.eis.Oppdeel;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import org.jspecify.annotations.Nullable;

/** A step as a school sends it: what is missing or could not be read is null, and the rest is judged all the same. */
public interface Oppstapverzoek {

    /** When it really happened. */
    @Nullable
    LocalDate datum();

    /** What was written with it. */
    @Nullable
    String toelichting();

    /** What was written of the ontwikkelingsperspectief itself. */
    default Map<Oppdeel, String> inhoud() {
        return Map.of();
    }

    /** Its own faults; those of the date are judged for all alike. */
    default List<Fout> fouten() {
        return List.of();
    }

    /** Only for a request without faults. */
    Oppstap stap();
}
