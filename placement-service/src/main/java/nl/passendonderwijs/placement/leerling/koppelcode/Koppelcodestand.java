package nl.passendonderwijs.placement.leerling.koppelcode;

/** Whether a koppelcode can still be used, and if not why. */
public enum Koppelcodestand {
    OPEN,
    GEBRUIKT,
    VERVANGEN,
    VERLOPEN
}
