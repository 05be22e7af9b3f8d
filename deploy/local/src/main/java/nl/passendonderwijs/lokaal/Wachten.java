package nl.passendonderwijs.lokaal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Asks again and again until there is an answer or the time is up. */
public record Wachten(Duration hoogstens, Duration tussenpoos) {

    private static final Duration KORT = Duration.ofMillis(100);

    public static Wachten hoogstens(Duration duur) {
        return new Wachten(duur, KORT);
    }

    public boolean tot(BooleanSupplier bereikt) {
        return op(() -> Optional.of(true).filter(waar -> bereikt.getAsBoolean()))
                .isPresent();
    }

    /** Empty when {@code hoogstens} has passed without an answer. */
    public <T> Optional<T> op(Supplier<Optional<T>> vraag) {
        var einde = System.nanoTime() + hoogstens.toNanos();
        var antwoord = vraag.get();
        while (antwoord.isEmpty() && System.nanoTime() - einde < 0) {
            rust();
            antwoord = vraag.get();
        }
        return antwoord;
    }

    private void rust() {
        try {
            TimeUnit.NANOSECONDS.sleep(tussenpoos.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Opstartfout("Het wachten is afgebroken.", e);
        }
    }
}
