package nl.passendonderwijs.placement.gpo.instelling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The terms of the geschillencommissie as settings, in weeks. */
@ConfigMapping(prefix = "swv.gpo")
interface Gpoinstelling {

    /** GPO-01. */
    @WithDefault("6")
    int indienenWeken();

    /** GPO-02. */
    @WithDefault("2")
    int verwerenWeken();

    /** GPO-02. */
    @WithDefault("10")
    int oordelenWeken();
}
