package nl.passendonderwijs.kit.invoer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.uitkomst.Weigering;

/** A body that stops being read at its limit, whether or not it told its length beforehand. */
final class BegrensdeInvoer extends FilterInputStream {

    private final long grens;
    private long gelezen;

    BegrensdeInvoer(InputStream bron, long grens) {
        super(bron);
        this.grens = grens;
    }

    @Override
    public int read() throws IOException {
        var teken = super.read();
        tel(teken < 0 ? 0 : 1);
        return teken;
    }

    @Override
    public int read(byte[] buffer, int begin, int lengte) throws IOException {
        var aantal = super.read(buffer, begin, lengte);
        tel(Math.max(aantal, 0));
        return aantal;
    }

    private void tel(int aantal) {
        gelezen += aantal;
        if (gelezen > grens) {
            throw new ProbleemException(Weigering.teGroot(grens));
        }
    }
}
