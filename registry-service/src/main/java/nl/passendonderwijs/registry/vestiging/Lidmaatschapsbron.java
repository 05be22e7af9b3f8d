package nl.passendonderwijs.registry.vestiging;

/** What a membership rests on: the PC4 of the address, the richting, or the register for want of a usable PC4. */
public enum Lidmaatschapsbron {
    POSTCODE,
    RICHTING,
    REGISTER
}
