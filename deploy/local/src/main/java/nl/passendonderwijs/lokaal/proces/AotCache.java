package nl.passendonderwijs.lokaal.proces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The AOT cache of one service: recorded during the first run of a build, written when that run ends,
 * used by every run after it.
 */
public record AotCache(Path bestand, boolean gewenst) {

    /** One cache per JDK: another JDK would refuse it on every start and never make a new one. */
    static AotCache van(Path map, boolean gewenst) {
        return new AotCache(map.resolve("app-" + Runtime.version() + ".aot"), gewenst);
    }

    /** True when there is no cache yet, so that this run may make one. */
    boolean neemtOp() {
        return gewenst && !Files.exists(bestand);
    }

    List<String> opname() {
        return List.of("-XX:AOTCacheOutput=" + nieuw());
    }

    /** The mode lets a JVM that cannot use the cache start without it. */
    List<String> gebruik() {
        return gewenst && Files.exists(bestand) ? List.of("-XX:AOTCache=" + bestand, "-XX:AOTMode=auto") : List.of();
    }

    /** Keeps the recording of a run that ended well; one that was cut off must never be used. */
    void bewaar(boolean goedGeeindigd) throws IOException {
        if (!Files.exists(nieuw())) {
            return;
        }
        if (goedGeeindigd && neemtOp()) {
            Files.move(nieuw(), bestand, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.delete(nieuw());
        }
    }

    private Path nieuw() {
        return bestand.resolveSibling(bestand.getFileName() + ".opname");
    }
}
