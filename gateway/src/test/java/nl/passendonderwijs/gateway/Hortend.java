package nl.passendonderwijs.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;

/** A body of zeros that stops after its first block (bytes) until it may go on. */
final class Hortend extends InputStream {

    private final int lengte;
    private final int blok;
    private final Callable<?> wacht;
    private int gegeven;

    Hortend(int lengte, int blok, Callable<?> wacht) {
        this.lengte = lengte;
        this.blok = blok;
        this.wacht = wacht;
    }

    @Override
    public int read() throws IOException {
        throw new IOException("read in blocks");
    }

    @Override
    public int read(byte[] doel, int van, int aantal) throws IOException {
        if (gegeven >= lengte) {
            return -1;
        }
        if (gegeven == blok) {
            wacht();
        }
        var nu = Math.min(aantal, gegeven < blok ? blok - gegeven : lengte - gegeven);
        gegeven += nu;
        return nu;
    }

    private void wacht() throws IOException {
        try {
            wacht.call();
        } catch (Exception e) {
            throw new IOException("nobody saw the first block", e);
        }
    }
}
