package nl.passendonderwijs.lokaal.proces;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.passendonderwijs.lokaal.Voortgang;

/** Starts a process and starts it again whenever it falls, until it is told to stop. */
public final class Bewaker implements AutoCloseable {

    private final Bewaakbaar bewaakt;
    private final Voortgang voortgang;
    private Terugval terugval = new Terugval(0);
    private long gestartOp;
    private boolean stopt;

    public Bewaker(Bewaakbaar bewaakt, Voortgang voortgang) {
        this.bewaakt = bewaakt;
        this.voortgang = voortgang;
    }

    public synchronized void start() throws Exception {
        if (stopt) {
            return;
        }
        gestartOp = System.nanoTime();
        volg(bewaakt.start());
    }

    /** How many times in a row it fell. */
    public synchronized int uitvallen() {
        return terugval.uitvallen();
    }

    @Override
    public synchronized void close() throws Exception {
        stopt = true;
        bewaakt.stop();
        voortgang.meld("%s gestopt".formatted(bewaakt.naam()));
    }

    private void volg(ProcessHandle proces) {
        Thread.ofVirtual().start(() -> {
            Leven.wachtOpEinde(proces);
            uitgevallen();
        });
    }

    private synchronized void uitgevallen() {
        if (stopt) {
            return;
        }
        terugval = terugval.naUitval(Duration.ofNanos(System.nanoTime() - gestartOp));
        var wachttijd = terugval.wachttijd();
        voortgang.meld("%s viel uit (%dx) en wordt over %.1f s herstart"
                .formatted(bewaakt.naam(), terugval.uitvallen(), wachttijd.toMillis() / 1000.0));
        CompletableFuture.delayedExecutor(wachttijd.toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::herstart);
    }

    private void herstart() {
        try {
            start();
        } catch (Exception e) {
            voortgang.meld("%s kon niet herstarten: %s".formatted(bewaakt.naam(), e));
            uitgevallen();
        }
    }
}
