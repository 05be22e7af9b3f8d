package nl.passendonderwijs.registry.importeren.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Decodes text strictly, and knows the line on which it is something else. */
final class Tekstlezer extends Reader {

    private static final int BUFFER = 1 << 16;

    private final InputStream bron;
    private final CharsetDecoder codering;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private long regel = 1;
    private boolean op;

    Tekstlezer(InputStream bron, Charset codering) {
        this.bron = bron;
        this.codering = codering.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] tekens, int vanaf, int meest) throws IOException {
        var tekst = CharBuffer.wrap(tekens, vanaf, meest).slice();
        while (tekst.position() == 0) {
            var stand = codering.decode(bytes, tekst, op);
            if (tekst.position() == 0 && stand.isError()) {
                throw new Bestandslezer.Weigering(verkeerd());
            }
            if (tekst.position() == 0 && !vul()) {
                return -1;
            }
        }
        regel += tekst.flip().chars().filter(teken -> teken == '\n').count();
        return tekst.limit();
    }

    /** What comes before it is read first, for the header tells better what is wrong with the whole. */
    private String verkeerd() {
        return "Regel %d is geen %s; bewaar het bestand met die codering en stuur het opnieuw."
                .formatted(regel, codering.charset().name());
    }

    /** False when there is no more. */
    private boolean vul() throws IOException {
        if (op) {
            return false;
        }
        bytes.compact();
        int gelezen = bron.read(bytes.array(), bytes.position(), bytes.remaining());
        op = gelezen < 0;
        bytes.position(bytes.position() + Math.max(0, gelezen)).flip();
        return true;
    }

    @Override
    public void close() throws IOException {
        bron.close();
    }
}
