package nl.passendonderwijs.registry.gedeeld;

/** All acts that changed the register. */
public interface Mutaties {
    /** Written down now, within the transaction of the change. */
    Mutatie begin(String door, String reden);

    /** Written down once, however often it is given. */
    void bewaar(Mutatie mutatie);
}
