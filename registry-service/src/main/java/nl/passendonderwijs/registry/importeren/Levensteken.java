package nl.passendonderwijs.registry.importeren;

/** Tells other processes that this one lives, so that they leave its imports alone. */
public interface Levensteken {

    /** The number of this process, for which the sign of life now surely stands. */
    int nummer();

    /** Closes what a dead process left behind; its transaction is gone already. The number of imports closed. */
    int ruimOp();
}
