package nl.passendonderwijs.placement.bezwaar.verloop;

/** Why an openbaar bestuur may leave out the hearing (Awb 7:3). */
public enum NietGehoord {
    KENNELIJK_NIET_ONTVANKELIJK,
    KENNELIJK_ONGEGROND,
    OUDERS_ZIEN_ERVAN_AF,
    VOLLEDIG_TEGEMOETGEKOMEN
}
