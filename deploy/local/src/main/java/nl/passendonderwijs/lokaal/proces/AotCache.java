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
    public static AotCache van(Path map, boolean gewenst) {
        return new AotCache(map.resolve("app-" + Runtime.version() + ".aot"), gewenst);
    }

    public List<String> opties() {
        if (!gewenst) {
            return List.of();
        }
        return Files.exists(bestand)
                ? List.of("-XX:AOTCache=" + bestand, "-XX:AOTMode=auto")
                : List.of("-XX:AOTCacheOutput=" + opname());
    }

    public boolean neemtOp() {
        return gewenst && !Files.exists(bestand);
    }

    /** Keeps the recording of a run that ended well; one that was cut off must never be used. */
    public void bewaar(boolean goedGeeindigd) throws IOException {
        if (!Files.exists(opname())) {
            return;
        }
        if (goedGeeindigd && neemtOp()) {
            Files.move(opname(), bestand, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.delete(opname());
        }
    }

    private Path opname() {
        return bestand.resolveSibling(bestand.getFileName() + ".opname");
    }
}
