package nl.passendonderwijs.registry.teldatum;

/** A teldatum is planned until its day comes, and then reached for good. */
public enum TeldatumStatus {
    GEPLAND,
    BEREIKT
}
