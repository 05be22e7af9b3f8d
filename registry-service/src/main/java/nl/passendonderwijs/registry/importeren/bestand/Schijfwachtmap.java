package nl.passendonderwijs.registry.importeren.bestand;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.passendonderwijs.registry.importeren.Wachtmap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class Schijfwachtmap implements Wachtmap {

    @ConfigProperty(name = "swv.import.map")
    Path map;

    @Override
    public void bewaar(UUID importId, InputStream bestand) {
        try {
            Files.createDirectories(map);
            var _ = Files.copy(bestand, pad(importId));
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
