package nl.passendonderwijs.placement.termijn.instelling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The terms of law as settings, in weeks: the law changed them before. */
@ConfigMapping(prefix = "swv.termijn")
interface Termijninstelling {

    @WithDefault("6")
    int beslissenWeken();

    @WithDefault("10")
    int plaatsenWeken();

    @WithDefault("10")
    int voorafWeken();

    /** Days that a decree puts on a par with holidays (Algemene termijnenwet art. 3(3)). */
    Optional<Set<LocalDate>> gelijkgesteldeDagen();
}
