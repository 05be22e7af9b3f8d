package nl.passendonderwijs.placement.tekst.persistence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.HashMap;
import java.util.Map;

/** The keys of the free texts; they come from outside (SWV_TEKST_SLEUTEL), never beside the data. */
@ConfigMapping(prefix = "swv.tekst")
interface Tekstinstelling {

    /** Base64 of 32 bytes: what is written from now on. */
    String sleutel();

    @WithDefault("1")
    String sleutelId();

    /** Keys by id that only read, after a rotation. */
    Map<String, String> oudeSleutels();

    default Map<String, String> alle() {
        var alle = new HashMap<>(oudeSleutels());
        alle.put(sleutelId(), sleutel());
        return alle;
    }
}
