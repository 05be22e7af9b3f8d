package nl.passendonderwijs.registry.teldatum;

/** What must happen in the transaction in which a teldatum is reached. */
public interface Teldatumgevolg {

    void bereikt(Teldatum teldatum);
}
