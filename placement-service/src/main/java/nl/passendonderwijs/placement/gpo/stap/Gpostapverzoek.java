package nl.passendonderwijs.placement.gpo.stap;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.gpo.verloop.Gpostap;
import org.jspecify.annotations.Nullable;

/** A step as a school sends it: what is missing or could not be read is null, and the rest is judged all the same. */
public interface Gpostapverzoek {

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

    /** Its own faults; those of the date are judged for all alike. */
    default List<Fout> fouten() {
        return List.of();
    }

    /** Only for a request without faults. */
    Gpostap stap();
}
