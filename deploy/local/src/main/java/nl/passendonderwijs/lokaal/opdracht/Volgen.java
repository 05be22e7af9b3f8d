package nl.passendonderwijs.lokaal.opdracht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.lokaal.Omgeving;
import nl.passendonderwijs.lokaal.Toestand;
import nl.passendonderwijs.lokaal.Wachten;

/** {@code ./swv up} after the build: shows the start and, in a terminal, stays until Ctrl-C. */
public final class Volgen {

    private static final Wachten ONBEPERKT = Wachten.hoogstens(Duration.ofDays(3650));

    private final Toezichthouder toezichthouder;
    private final Staart voortgang;
    private final long gestart;
    private final boolean blijf;
    private volatile boolean klaar;

    private Volgen(Omgeving omgeving, long gestart, boolean blijf) {
        this.toezichthouder = new Toezichthouder(omgeving);
        this.voortgang = new Staart(omgeving.log("voortgang"));
        this.gestart = gestart;
        this.blijf = blijf;
    }

    /** Takes the process id that was just started, or 0, and {@code --blijf} to stay attached. */
    public static void main(String[] args) {
        var omgeving = Omgeving.uit(System.getenv());
        var volgen = new Volgen(omgeving, Long.parseLong(args[0]), List.of(args).contains("--blijf"));
        Runtime.getRuntime().addShutdownHook(new Thread(volgen::onderbroken));
        var uitkomst = ONBEPERKT.op(volgen::kijk).orElse(1);
        volgen.klaar = true;
        System.exit(uitkomst);
    }

    /** The exit code, once there is one. */
    private Optional<Integer> kijk() {
        // Judged before reading, so that the last lines of a process that ends now are not missed.
        var leeft = toezichthouder.proces().isPresent();
        if (leeft) {
            toon();
            return Optional.of(0).filter(_ -> toezichthouder.is(Toestand.GEREED) && !(blijf && isVanOns()));
        }
        return wordtGestart() ? Optional.empty() : Optional.of(afloop());
    }

    /** The new JVM needs a moment before its file says that it is the supervisor. */
    private boolean wordtGestart() {
        return ProcessHandle.of(gestart).filter(ProcessHandle::isAlive).isPresent();
    }

    private int afloop() {
        toon();
        return toezichthouder.is(Toestand.GESTOPT) ? 0 : 1;
    }

    private void onderbroken() {
        if (!klaar && isVanOns()) {
            System.out.println();
            toezichthouder.stop();
            toon();
        }
    }

    /** Of two that start at once one loses; it follows the other, which it must not stop. */
    private boolean isVanOns() {
        return toezichthouder.stand().filter(stand -> stand.pid() == gestart).isPresent();
    }

    private synchronized void toon() {
        try {
            voortgang.nieuweRegels().forEach(System.out::println);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
