package nl.passendonderwijs.kit.waarden;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A maker of version 7 ids that rise strictly, also within one tick and when the clock steps back (RFC 9562, 6.2). */
public final class UuidReeks {
    private final InstantSource klok;
    private final AtomicLong laatste = new AtomicLong();

    public UuidReeks(InstantSource klok) {
        this.klok = klok;
    }

    public UUID volgende() {
        long nu = UuidV7.tik(klok.instant());
        return UuidV7.opTik(laatste.accumulateAndGet(nu, (vorige, gegeven) -> Math.max(vorige + 1, gegeven)));
    }
}
