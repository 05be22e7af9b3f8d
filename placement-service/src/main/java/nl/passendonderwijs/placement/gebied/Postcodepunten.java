package nl.passendonderwijs.placement.gebied;

import java.util.List;

/** The service's own copy of where each PC4 lies. */
public interface Postcodepunten {

    /**
     * All of one region at once.
     *
     * @param volgorde of the event that told it; an older one than what is known of a PC4 changes nothing there
     */
    void bewaar(List<Postcodepunt> punten, String volgorde);
}
