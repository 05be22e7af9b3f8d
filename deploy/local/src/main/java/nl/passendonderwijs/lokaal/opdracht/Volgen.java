package nl.passendonderwijs.lokaal.opdracht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.lokaal.Omgeving;
import nl.passendonderwijs.lokaal.Opdracht;
import nl.passendonderwijs.lokaal.Opstartfout;
import nl.passendonderwijs.lokaal.Toestand;
import nl.passendonderwijs.lokaal.Wachten;
import nl.passendonderwijs.lokaal.proces.Procesoordeel;

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
    public static void main(String[] args) throws Exception {
        var blijf = List.of(args).contains("--blijf");
        Opdracht.start(omgeving -> new Volgen(omgeving, Long.parseLong(args[0]), blijf).volg());
    }

    private int volg() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::onderbroken));
        var uitkomst = ONBEPERKT.op(this::kijk).orElse(1);
        klaar = true;
        return uitkomst;
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
        return Procesoordeel.over(gestart, List.of()).eigen().isPresent();
    }

    private int afloop() {
        if (!isVanOns()) {
            throw new Opstartfout("Het platform is niet gestart; zie ./swv logs platform.");
        }
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
