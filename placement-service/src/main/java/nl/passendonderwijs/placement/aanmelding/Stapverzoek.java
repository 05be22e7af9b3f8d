package nl.passendonderwijs.placement.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.school.Scholen;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import org.jspecify.annotations.Nullable;

/** A step as a school sends it: what is missing or could not be read is null, and the rest is judged all the same. */
public interface Stapverzoek {

    /** When it really happened. */
    @Nullable
    LocalDate datum();

    /** What was written with it. */
    @Nullable
    String toelichting();

    /** The codes that must be looked up to judge this. */
    default Set<Vestigingscode> genoemdeScholen() {
        return Set.of();
    }

    /** Its own faults; those of the date are judged for all alike. */
    default List<Fout> fouten(Aanmelding aanmelding, Scholen scholen, Termijnregels regels) {
        return List.of();
    }

    /** Only for a request without faults. */
    Stap stap();
}
