package nl.passendonderwijs.lokaal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What has been started, to be stopped in the opposite order, once, whoever asks first. */
public final class Stapel implements AutoCloseable {

    private final Deque<AutoCloseable> onderdelen = new ArrayDeque<>();
    private boolean gesloten;

    /** Takes charge of a part; when the end has begun already the part is closed at once. */
    public <T extends AutoCloseable> T plaats(T onderdeel) {
        synchronized (this) {
            if (!gesloten) {
                onderdelen.push(onderdeel);
                return onderdeel;
            }
        }
        sluit(onderdeel);
        throw new Opstartfout("Het starten is afgebroken.");
    }

    @Override
    public void close() {
        synchronized (this) {
            gesloten = true;
        }
        for (var volgende = pak(); volgende != null; volgende = pak()) {
            sluit(volgende);
        }
    }

    private synchronized @Nullable AutoCloseable pak() {
        return onderdelen.poll();
    }

    /** Closes it; what goes wrong is logged, because the others must stop as well. */
    static void sluit(AutoCloseable onderdeel) {
        try {
            onderdeel.close();
        } catch (Exception e) {
            System.Logger log = System.getLogger(Stapel.class.getName());
            log.log(System.Logger.Level.WARNING, "could not be stopped: " + onderdeel, e);
        }
    }
}
