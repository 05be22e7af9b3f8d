package nl.passendonderwijs.placement.termijn;

/** A term on the work list of a school or samenwerkingsverband. */
public record Bewaakt(Zaak zaak, Termijnstand stand) {}
