package nl.passendonderwijs.placement.bezwaar;

/** What a dispute can be about: a decision on an aanmelding, a removal, or an ontwikkelingsperspectief. */
public enum Onderwerpsoort {
    BESLUIT,
    VERWIJDERING,
    OPP;

    /** Against an ontwikkelingsperspectief there is no bezwaar; a dispute about it goes to the commissie (WPO 43). */
    public boolean kentBezwaar() {
        return switch (this) {
            case BESLUIT, VERWIJDERING -> true;
            case OPP -> false;
        };
    }
}
