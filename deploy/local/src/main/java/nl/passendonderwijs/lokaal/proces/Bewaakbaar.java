package nl.passendonderwijs.lokaal.proces;

/** A process outside this JVM that a {@link Bewaker} keeps alive. */
public interface Bewaakbaar {

    String naam();

    /** Starts it and returns at once; also called to start it again after a fall. */
    ProcessHandle start() throws Exception;

    /** Stops it and returns when it is gone. */
    void stop() throws Exception;
}
