package nl.passendonderwijs.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** The body of a request as it streams by; past the limit (bytes) it fails, so that nothing more reaches the service. */
final class Lichaamsgrens implements ReadStream<Buffer> {

    private final HttpServerRequest bron;
    private final long grens;
    private long gelezen;
    private boolean overschreden;
    private @Nullable Handler<Throwable> opFout;

    Lichaamsgrens(HttpServerRequest bron, long grens) {
        this.bron = bron;
        this.grens = grens;
    }

    boolean overschreden() {
        return overschreden;
    }

    @Override
    public Lichaamsgrens handler(@Nullable Handler<Buffer> ontvanger) {
        if (!overschreden) {
            bron.handler(ontvanger == null ? null : stuk -> lees(stuk, ontvanger));
        }
        return this;
    }

    private void lees(Buffer stuk, Handler<Buffer> ontvanger) {
        gelezen += stuk.length();
        if (gelezen <= grens) {
            ontvanger.handle(stuk);
        } else {
            weiger();
        }
    }

    private void weiger() {
        overschreden = true;
        Uitloop.van(bron);
        if (opFout != null) {
            opFout.handle(new IllegalStateException("body over " + grens + " bytes"));
        }
    }

    @Override
    public Lichaamsgrens exceptionHandler(@Nullable Handler<Throwable> handler) {
        opFout = handler;
        bron.exceptionHandler(handler);
        return this;
    }

    @Override
    public Lichaamsgrens pause() {
        bron.pause();
        return this;
    }

    @Override
    public Lichaamsgrens resume() {
        bron.resume();
        return this;
    }

    @Override
    public Lichaamsgrens fetch(long aantal) {
        bron.fetch(aantal);
        return this;
    }

    @Override
    public Lichaamsgrens endHandler(@Nullable Handler<Void> handler) {
        bron.endHandler(handler);
        return this;
    }
}
