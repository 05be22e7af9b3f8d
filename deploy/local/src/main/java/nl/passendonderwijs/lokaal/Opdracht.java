package nl.passendonderwijs.lokaal;

/** A command of {@code ./swv}: what a person asked wrongly comes back as one sentence, not a stack trace. */
@FunctionalInterface
public interface Opdracht {

    /** Returns the exit code. */
    int voerUit(Omgeving omgeving) throws Exception;

    /** Runs it in the environment of this process and ends the JVM; code 2 for a wrong question. */
    static void start(Opdracht opdracht) throws Exception {
        int code;
        try {
            code = opdracht.voerUit(Omgeving.uit(System.getenv()));
        } catch (Opstartfout e) {
            System.err.println(e.getMessage());
            code = 2;
        }
        System.exit(code);
    }
}
