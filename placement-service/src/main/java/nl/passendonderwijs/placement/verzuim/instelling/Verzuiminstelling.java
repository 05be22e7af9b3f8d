package nl.passendonderwijs.placement.verzuim.instelling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The numbers of the law on absence as settings. */
@ConfigMapping(prefix = "swv.verzuim")
interface Verzuiminstelling {

    /** Lesson hours (THZ-02). */
    @WithDefault("16")
    int meldenUren();

    /** Consecutive weeks (THZ-02). */
    @WithDefault("4")
    int meldenWeken();

    /** Weeks (THZ-03). */
    @WithDefault("4")
    int langdurigWeken();

    /** Months (THZ-03). */
    @WithDefault("3")
    int langMaanden();

    Leeftijden leerplicht();

    /** Years of age, and years at school (THZ-01). */
    interface Leeftijden {

        @WithDefault("5")
        int vanaf();

        @WithDefault("16")
        int tot();

        @WithDefault("12")
        int schooljaren();

        @WithDefault("18")
        int kwalificatieTot();
    }
}
