package nl.passendonderwijs.registry.importeren.bestand;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nl.passendonderwijs.registry.importeren.Bestandsfout;

/** Opens a file as strict text; its first bytes, not its name, say how it is packed and whether it is UTF-8 anyhow. */
final class Bestandstekst {

    private static final int BUFFER = 1 << 16;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private Bestandstekst() {}

    static Reader open(Path pad, long grootst, Charset codering) throws IOException {
        var ruw = new BufferedInputStream(Files.newInputStream(pad), BUFFER);
        if (begintMet(ruw, ZIP)) {
            throw new Bestandsfout("Het bestand is een zip; stuur de CSV zelf, al of niet met gzip ingepakt.");
        }
        var bytes = begintMet(ruw, GZIP) ? uitgepakt(ruw) : ruw;
        return new Bestandslezer(new BufferedReader(tekst(bytes, codering)), grootst);
    }

    private static Reader tekst(BufferedInputStream bytes, Charset codering) throws IOException {
        if (begintMet(bytes, BOM)) {
            bytes.skipNBytes(BOM.length);
            return new Tekstlezer(bytes, StandardCharsets.UTF_8);
        }
        return new Tekstlezer(codering.equals(StandardCharsets.UTF_8) ? bytes : new Utf8verklikker(bytes), codering);
    }

    private static BufferedInputStream uitgepakt(InputStream ruw) throws IOException {
        try {
            return new BufferedInputStream(new GZIPInputStream(ruw, BUFFER), BUFFER);
        } catch (EOFException | ZipException fout) {
            throw new Bestandsfout("Het gzip-bestand is afgebroken of beschadigd.");
        }
    }

    private static boolean begintMet(BufferedInputStream bytes, byte[] merk) throws IOException {
        bytes.mark(merk.length);
        try {
            return Arrays.equals(bytes.readNBytes(merk.length), merk);
        } catch (EOFException | ZipException fout) {
            throw new Bestandsfout("Het gzip-bestand is afgebroken of beschadigd.");
        } finally {
            bytes.reset();
        }
    }
}
