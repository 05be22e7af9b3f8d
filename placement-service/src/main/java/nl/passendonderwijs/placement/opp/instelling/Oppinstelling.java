package nl.passendonderwijs.placement.opp.instelling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;

/** What the law asks of an ontwikkelingsperspectief as settings: it asked more over the years. */
@ConfigMapping(prefix = "swv.opp")
interface Oppinstelling {

    /** Weeks (OPP-02). */
    @WithDefault("6")
    int vaststellenWeken();

    /** First day on which the parents' instemming is needed (OPP-03). */
    @WithDefault("2017-08-01")
    LocalDate instemmingVanaf();

    /** First day on which the pupil must be heard (OPP-06). */
    @WithDefault("2025-08-01")
    LocalDate hoorrechtVanaf();
}
