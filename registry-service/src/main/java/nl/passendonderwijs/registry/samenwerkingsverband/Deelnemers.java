package nl.passendonderwijs.registry.samenwerkingsverband;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** Who takes part from outside, per samenwerkingsverband, past and present. */
public interface Deelnemers {

    /** Those without any are left out. */
    Map<SwvCode, List<Deelnemer>> van(Collection<SwvCode> codes);
}
