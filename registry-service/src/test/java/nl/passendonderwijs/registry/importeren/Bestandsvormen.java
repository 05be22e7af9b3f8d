package nl.passendonderwijs.registry.importeren;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The ways in which people pack a file. */
final class Bestandsvormen {

    private Bestandsvormen() {}

    static byte[] gzip(String inhoud) {
        return pak(inhoud, GZIPOutputStream::new);
    }

    static byte[] zip(String inhoud) {
        return pak(inhoud, uit -> {
            var zip = new ZipOutputStream(uit);
            zip.putNextEntry(new ZipEntry("register.csv"));
            return zip;
        });
    }

    private static byte[] pak(String inhoud, Inpakker inpakker) {
        var bytes = new ByteArrayOutputStream();
        try (var uit = inpakker.om(bytes)) {
            uit.write(inhoud.getBytes(StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return bytes.toByteArray();
    }

    private interface Inpakker {
        OutputStream om(OutputStream uit) throws IOException;
    }
}
