package nl.passendonderwijs.placement.inschrijving;

/** What has no object any more because the inschrijving ends, as its history tells it. */
public enum Vervallen {
    SCHORSING_VERVALLEN,
    VERWIJDERING_VERVALLEN;

    /** Why, in the facts of the step. */
    public static final String REDEN = "UITSCHRIJVING";
}
