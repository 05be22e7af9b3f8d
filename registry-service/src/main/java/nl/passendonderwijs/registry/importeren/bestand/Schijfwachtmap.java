package nl.passendonderwijs.registry.importeren.bestand;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import nl.passendonderwijs.registry.importeren.Wachtmap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class Schijfwachtmap implements Wachtmap {

    /** A list of pupils holds numbers that nobody else may see (PRIV-12). */
    private static final FileAttribute<?> ALLEEN_WIJ =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    @ConfigProperty(name = "swv.import.map")
    Path map;

    @Override
    public void bewaar(UUID importId, InputStream bestand) {
        try {
            Files.createDirectories(map);
            var pad = Files.createFile(pad(importId), ALLEEN_WIJ);
            try (var uit = Files.newOutputStream(pad)) {
                bestand.transferTo(uit);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public Path pad(UUID importId) {
        return map.resolve("import-%s.csv".formatted(importId));
    }

    @Override
    public void verwijder(UUID importId) {
        try {
            Files.deleteIfExists(pad(importId));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
