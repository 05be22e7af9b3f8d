package nl.passendonderwijs.placement.bezwaar.stap;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.bezwaar.Bezwaar;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstap;
import org.jspecify.annotations.Nullable;

/** A step as a school sends it: what is missing or could not be read is null, and the rest is judged all the same. */
public interface Bezwaarstapverzoek {

    /** Which field of the request holds the day it really happened. */
    default String datumveld() {
        return "datum";
    }

    /** The value of {@link #datumveld}. */
    @Nullable
    LocalDate datum();

    /** What was written with it. */
    @Nullable
    String toelichting();

    /** First school day of a pupil that is admitted after all. */
    default @Nullable LocalDate start() {
        return null;
    }

    /** Its own faults; those of the date are judged for all alike. */
    default List<Fout> fouten(Bezwaar bezwaar) {
        return List.of();
    }

    /** Only for a request without faults. */
    Bezwaarstap stap();
}
