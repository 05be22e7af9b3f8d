package nl.passendonderwijs.placement.inschrijving.status;

/** Why an inschrijving ended. */
public enum Uitschrijfreden {
    ANDERE_SCHOOL,
    VERHUIZING,
    EINDE_ONDERWIJS,
    OVERIG,
    VERWIJDERD,
    TIJDELIJKE_PLAATSING_BEEINDIGD,
    ELDERS_INGESCHREVEN;

    /** May a school give it, or does it follow from something else that is recorded? */
    public boolean isTeKiezen() {
        return switch (this) {
            case ANDERE_SCHOOL, VERHUIZING, EINDE_ONDERWIJS, OVERIG -> true;
            case VERWIJDERD, TIJDELIJKE_PLAATSING_BEEINDIGD, ELDERS_INGESCHREVEN -> false;
        };
    }
}
