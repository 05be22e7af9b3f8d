package nl.passendonderwijs.placement.bezwaar.instelling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The terms of a bezwaar as settings, in weeks; those of objecting itself stand with the terms of an aanmelding. */
@ConfigMapping(prefix = "swv.bezwaar")
interface Bezwaarinstelling {

    /** BEZ-01, BEZ-02, BEZ-03. */
    @WithDefault("4")
    int beslissenWeken();
}
