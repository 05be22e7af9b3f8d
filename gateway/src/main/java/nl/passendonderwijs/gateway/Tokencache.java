package nl.passendonderwijs.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Tokens that were verified before: a check costs more than a read, and a token stays what it is until it expires. */
final class Tokencache {

    private final InstantSource klok;
    private final Cache<String, Beller> bellers;

    Tokencache(InstantSource klok, int maximaal) {
        this.klok = klok;
        this.bellers = Caffeine.newBuilder()
                .maximumSize(maximaal)
                .expireAfter(Expiry.<String, Beller>creating((token, beller) -> resterend(beller)))
                .build();
    }

    /** The caller of this token, never after it expired, even when the cache still holds it. */
    Optional<Beller> zoek(String token) {
        return Optional.ofNullable(bellers.getIfPresent(token)).filter(this::isGeldig);
    }

    void bewaar(String token, Beller beller) {
        if (isGeldig(beller)) {
            bellers.put(token, beller);
        }
    }

    /** How many tokens are kept after what is superfluous has been cleared away. */
    long omvang() {
        bellers.cleanUp();
        return bellers.estimatedSize();
    }

    private boolean isGeldig(Beller beller) {
        return klok.instant().isBefore(beller.geldigTot());
    }

    private Duration resterend(Beller beller) {
        return Duration.between(klok.instant(), beller.geldigTot());
    }
}
