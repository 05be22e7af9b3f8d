package nl.passendonderwijs.registry.importeren.bestand;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets text through up to a length, and nothing that is not text: a NUL betrays a binary file. */
final class Bestandslezer extends FilterReader {

    private long nog;

    Bestandslezer(Reader bron, long grootst) {
        super(bron);
        nog = grootst;
    }

    @Override
    public int read(char[] tekens, int vanaf, int meest) throws IOException {
        int gelezen = super.read(tekens, vanaf, meest);
        nog -= Math.max(0, gelezen);
        if (nog < 0) {
            throw new Weigering("Het bestand is uitgepakt groter dan hier mag.");
        }
        for (int plaats = vanaf; plaats < vanaf + gelezen; plaats++) {
            if (tekens[plaats] == '\0') {
                throw new Weigering("Het bestand is geen tekst; stuur een CSV, al of niet met gzip ingepakt.");
            }
        }
        return gelezen;
    }

    /** Why reading stopped. */
    static final class Weigering extends IOException {
        private static final long serialVersionUID = 1L;

        Weigering(String melding) {
            super(melding);
        }
    }
}
