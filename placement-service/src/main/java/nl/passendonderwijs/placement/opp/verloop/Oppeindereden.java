package nl.passendonderwijs.placement.opp.verloop;

/** Why a pupil no longer has an ontwikkelingsperspectief at this school. */
public enum Oppeindereden {
    NIET_MEER_NODIG,
    VAN_SCHOOL
}
