package nl.passendonderwijs.lokaal.proces;

import java.time.Duration;

/** How long to wait before the next restart: twice as long each time, up to half a minute. */
public record Terugval(int uitvallen) {

    private static final Duration EERSTE = Duration.ofMillis(500);
    private static final Duration LANGSTE = Duration.ofSeconds(30);
    private static final Duration STABIEL = Duration.ofMinutes(1);

    public Terugval {
        if (uitvallen < 0) {
            throw new IllegalArgumentException("uitvallen: " + uitvallen);
        }
    }

    /** A process that ran well for a minute begins with a clean record. */
    public Terugval naUitval(Duration gelopen) {
        return new Terugval(gelopen.compareTo(STABIEL) >= 0 ? 1 : uitvallen + 1);
    }

    public Duration wachttijd() {
        var verdubbelingen = Math.clamp(uitvallen - 1, 0, 10);
        var tijd = EERSTE.multipliedBy(1L << verdubbelingen);
        return tijd.compareTo(LANGSTE) > 0 ? LANGSTE : tijd;
    }
}
