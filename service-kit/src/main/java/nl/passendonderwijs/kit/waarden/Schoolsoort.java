package nl.passendonderwijs.kit.waarden;

/** A kind of secondary education that a vo school offers; a scholengemeenschap combines several (domain 1.4). */
public enum Schoolsoort {
    VMBO,
    MAVO,
    HAVO,
    VWO,
    PRO,
    BRUGJAAR
}
