package nl.passendonderwijs.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often one client may call: a bucket of {@code ineens} requests that refills at {@code perSeconde}. Kept as one
 * number per client, the moment (ns) at which its bucket is full again (GCRA), so that no timer runs.
 */
final class Begrenzing {

    private static final long SECONDE = TimeUnit.SECONDS.toNanos(1);

    private final boolean aan;
    private final long tussentijd;
    private final long ruimte;
    private final Ticker tikker;
    private final Cache<String, AtomicLong> volOp;

    Begrenzing(Instellingen.Begrenzing instelling, Ticker tikker) {
        this.aan = instelling.perSeconde() > 0;
        this.tussentijd = aan ? SECONDE / instelling.perSeconde() : 0;
        this.ruimte = tussentijd * Math.max(1, instelling.ineens());
        this.tikker = tikker;
        this.volOp = Caffeine.newBuilder()
                .maximumSize(instelling.klanten())
                .ticker(tikker)
                .expireAfterAccess(Duration.ofNanos(ruimte).plusSeconds(60))
                .build();
    }

    /** Takes one request from the bucket of this client; returns zero, or the whole seconds to wait. */
    long wachttijd(String klant) {
        if (!aan) {
            return 0;
        }
        var nu = tikker.read();
        var bucket = volOp.get(klant, k -> new AtomicLong(nu));
        var vorige = bucket.get();
        while (true) {
            var volgende = Math.max(vorige, nu) + tussentijd;
            if (volgende - nu > ruimte) {
                return Math.max(1, Math.ceilDiv(volgende - nu - ruimte, SECONDE));
            }
            var gezien = bucket.compareAndExchange(vorige, volgende);
            if (gezien == vorige) {
                return 0;
            }
            vorige = gezien;
        }
    }
}
