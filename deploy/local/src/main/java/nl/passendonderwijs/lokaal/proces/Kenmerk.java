package nl.passendonderwijs.lokaal.proces;

import java.nio.file.Path;
import java.util.List;
import nl.passendonderwijs.lokaal.Omgeving;

/** The marks on a command line by which a JVM of this platform is told from any other. */
public final class Kenmerk {

    private Kenmerk() {}

    /** Two platforms may run beside each other, so the data folder is part of the mark. */
    public static List<String> opties(String naam, Omgeving omgeving) {
        return List.of("-Dswv.dienst=" + naam, "-Dswv.data=" + omgeving.data());
    }

    /** The JVM that this one runs on, so that all run on the same. */
    static String java() {
        return Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    }
}
