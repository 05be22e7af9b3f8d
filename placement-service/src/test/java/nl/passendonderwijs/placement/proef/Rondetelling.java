package nl.passendonderwijs.placement.proef;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts the round trips to PostgreSQL of requests (virtual threads), as the driver itself logs them. */
public final class Rondetelling extends Handler implements AutoCloseable {

    private final Logger driver = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private final AtomicInteger rondes = new AtomicInteger();

    public Rondetelling() {
        setLevel(Level.ALL);
        driver.setLevel(Level.FINEST);
        driver.setUseParentHandlers(false);
        driver.addHandler(this);
    }

    public int rondes() {
        return rondes.get();
    }

    @Override
    public void publish(LogRecord regel) {
        if (Thread.currentThread().isVirtual() && regel.getMessage().contains("FE=> Sync")) {
            rondes.incrementAndGet();
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
