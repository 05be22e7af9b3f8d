package nl.passendonderwijs.lokaal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.passendonderwijs.lokaal.Toestandbestand.Stand;

/** The supervisor: starts everything, keeps it alive and, at a signal, stops it in good order. */
public final class Platform {

    private static final System.Logger LOG = System.getLogger(Platform.class.getName());

    private final Omgeving omgeving;
    private final Voortgang voortgang;
    private final Stapel stapel = new Stapel();
    private final AtomicBoolean stopt = new AtomicBoolean();
    private final AtomicBoolean mislukt = new AtomicBoolean();

    private Platform(Omgeving omgeving, Voortgang voortgang) {
        this.omgeving = omgeving;
        this.voortgang = voortgang;
    }

    /** Runs until it is asked to stop; goes away quietly when another supervisor has this folder. */
    public static void main(String[] args) throws Exception {
        var omgeving = Omgeving.uit(System.getenv());
        var slot = Slot.neem(omgeving.run("slot"));
        if (slot.isPresent()) {
            try (var _ = slot.get()) {
                new Platform(omgeving, Voortgang.inBestand(omgeving.log("voortgang"))).draai();
            }
        }
    }

    private void draai() throws Exception {
        meld(Toestand.START);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            new Opstart(omgeving, stapel, voortgang).voerUit();
            meld(Toestand.GEREED);
        } catch (Exception e) {
            staak(e);
        }
        // The shutdown hook ends this JVM; until then the supervising threads need it alive.
        new CountDownLatch(1).await();
    }

    /** A fault that comes from being stopped half-way is no news for anyone. */
    private void staak(Exception fout) {
        if (!stopt.get()) {
            LOG.log(Level.ERROR, "the platform did not start", fout);
            voortgang.meld(Opstartfout.zin(fout));
            mislukt.set(true);
            System.exit(1);
        }
    }

    private void stop() {
        stopt.set(true);
        try {
            meld(Toestand.STOPT);
            stapel.close();
            meld(mislukt.get() ? Toestand.MISLUKT : Toestand.GESTOPT);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the state could not be written", e);
        }
    }

    private void meld(Toestand toestand) throws IOException {
        var stand = new Stand(ProcessHandle.current().pid(), toestand);
        Toestandbestand.van(omgeving).schrijf(stand);
    }
}
