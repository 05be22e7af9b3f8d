package nl.passendonderwijs.placement.thuiszitter.kengetallen;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** Counts thuiszitters without looking at any of them. */
public interface Thuiszittertellingen {

    /** Those who are one on that day (THZ-03); a group without any is left out. */
    List<Kengetallen.Telling> tel(SwvCode swv, LocalDate peildatum);
}
