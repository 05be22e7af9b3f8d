package nl.passendonderwijs.kit.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay as soon as something was committed; many knocks while it works count as one. */
@Singleton
class Wekker {

    private final Semaphore klop = new Semaphore(0);

    void wek() {
        klop.release();
    }

    void wacht(Duration hoogstens) throws InterruptedException {
        if (klop.tryAcquire(hoogstens.toMillis(), TimeUnit.MILLISECONDS)) {
            klop.drainPermits();
        }
    }
}
