package nl.passendonderwijs.registry.aanbod.voorziening;

/** Can a pupil go there, as far as open data tell? */
public enum Beschikbaarheid {
    PLAATS,
    VOL,

    /** To say it would give away how many places are taken. */
    ONBEKEND
}
