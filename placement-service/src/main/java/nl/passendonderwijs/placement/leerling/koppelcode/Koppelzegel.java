package nl.passendonderwijs.placement.leerling.koppelcode;

/** Makes of a code what may be stored: who has the database has no code. */
@FunctionalInterface
public interface Koppelzegel {

    byte[] van(Koppelcode code);
}
