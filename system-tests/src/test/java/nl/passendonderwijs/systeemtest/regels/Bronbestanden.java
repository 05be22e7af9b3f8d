package nl.passendonderwijs.systeemtest.regels;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The Java files of all modules. */
final class Bronbestanden {

    private static final Set<String> OVERSLAAN = Set.of("target", "node_modules");
    private static final Path EIGEN_MAP = Path.of("systeemtest", "regels");

    private Bronbestanden() {}

    /** Main classes, any of which may carry {@code @Regel}. */
    static List<Path> hoofdcode(Path wortel) throws IOException {
        return java(wortel).stream()
                .filter(pad -> pad.toString().contains("/src/main/java/"))
                .toList();
    }

    /** Test classes; those of this package are left out, since they name rules as examples. */
    static List<Path> tests(Path wortel) throws IOException {
        return java(wortel).stream()
                .filter(pad ->
                        pad.toString().contains("/src/test/java/") && naam(pad).endsWith("Test"))
                .filter(pad -> !pad.getParent().endsWith(EIGEN_MAP))
                .toList();
    }

    static String naam(Path bestand) {
        return bestand.getFileName().toString().replace(".java", "");
    }

    private static List<Path> java(Path wortel) throws IOException {
        var gevonden = new ArrayList<Path>();
        Files.walkFileTree(wortel, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path map, BasicFileAttributes kenmerken) {
                var naam = map.getFileName().toString();
                var overslaan = OVERSLAAN.contains(naam) || (naam.startsWith(".") && !map.equals(wortel));
                return overslaan ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path bestand, BasicFileAttributes kenmerken) {
                if (bestand.toString().endsWith(".java")) {
                    gevonden.add(bestand);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return gevonden;
    }
}
