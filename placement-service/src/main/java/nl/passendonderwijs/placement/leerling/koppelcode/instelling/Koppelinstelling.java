package nl.passendonderwijs.placement.leerling.koppelcode.instelling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How koppelcodes are handled, as settings. */
@ConfigMapping(prefix = "swv.koppelcode")
interface Koppelinstelling {

    /** How long a code can be used at most, in days. */
    @WithDefault("30")
    int dagen();

    /** Wrong codes that a bestuur may send in an hour. */
    @WithDefault("10")
    int pogingenPerUur();

    /** Base64 of 32 bytes; with another key all codes that are out end. */
    String sleutel();
}
