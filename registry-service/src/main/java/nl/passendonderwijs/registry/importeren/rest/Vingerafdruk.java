package nl.passendonderwijs.registry.importeren.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.multipart.FileItem;

/** Tells one file from another. */
final class Vingerafdruk {

    private Vingerafdruk() {}

    /** SHA-256 of what is in it, in hexadecimal. */
    static String van(FileItem bestand) {
        try (var in = new DigestInputStream(bestand.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
