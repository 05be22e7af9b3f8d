package nl.passendonderwijs.placement.verzuim;

import java.time.LocalDate;
import nl.passendonderwijs.kit.regels.Regel;

/** In which way a child that must go to school does not (THZ-03). */
public enum Verzuimsoort {
    /** Enrolled nowhere. */
    ABSOLUUT_VERZUIM,
    /** Enrolled, and absent for long without a valid reason. */
    LANGDURIG_RELATIEF_VERZUIM;

    public static final String REGEL = "THZ-03";

    /**
     * First day that the child is a thuiszitter: at once, or when absent for longer than four weeks. This is no term of
     * law, so TRM-01 does not count it: the first day is a day of absence itself, and four weeks from a Monday are full
     * on the fourth Sunday. {@link Thuiszittercategorie} counts its months in the same way.
     */
    @Regel(REGEL)
    public LocalDate teltVanaf(LocalDate verzuimSinds, Verzuimregels regels) {
        return switch (this) {
            case ABSOLUUT_VERZUIM -> verzuimSinds;
            case LANGDURIG_RELATIEF_VERZUIM -> verzuimSinds.plusWeeks(regels.langdurigWeken());
        };
    }
}
