package nl.passendonderwijs.kit.waarden;

/** Primary or secondary education: each has its own samenwerkingsverbanden. */
public enum Sector {
    PO,
    VO
}
