package nl.passendonderwijs.registry.gebied;

import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** The regions, each put together from its PC4s. */
public interface Regios {
    /** Every region of every samenwerkingsverband, past, present and planned. */
    List<Regio> alle();

    /** Every region of this one, past, present and planned. */
    List<Regio> van(SwvCode swv);

    /**
     * Of these, those that differ from what was told last, and an empty one for what was told and is no more; from now
     * on they count as told.
     */
    List<Regio> nieuws(List<Regio> alle);
}
