package nl.passendonderwijs.placement.proef;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts the statements of requests (virtual threads), begin and commit apart, as the driver itself logs them. */
public final class Opdrachttelling extends Handler implements AutoCloseable {

    private final Logger driver = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private final AtomicInteger opdrachten = new AtomicInteger();

    public Opdrachttelling() {
        setLevel(Level.ALL);
        driver.setLevel(Level.FINEST);
        driver.setUseParentHandlers(false);
        driver.addHandler(this);
    }

    public int opdrachten() {
        return opdrachten.get();
    }

    @Override
    public void publish(LogRecord regel) {
        boolean opdracht = regel.getMessage().contains("simple execute")
                || regel.getMessage().contains("batch execute");
        boolean transactie = Arrays.toString(regel.getParameters()).contains("TransactionCommand");
        if (Thread.currentThread().isVirtual() && opdracht && !transactie) {
            opdrachten.incrementAndGet();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        driver.removeHandler(this);
        driver.setUseParentHandlers(true);
        driver.setLevel(null);
    }
}
