package nl.passendonderwijs.registry.importeren.uitvoering;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.passendonderwijs.registry.importeren.Bestandsfout;
import nl.passendonderwijs.registry.importeren.ImportAangenomen;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Levensteken;
import nl.passendonderwijs.registry.importeren.Wachtmap;
import nl.passendonderwijs.registry.importeren.verslag.Verslag;
import org.jboss.logging.Logger;

/** Runs the imports of this process one after another, in the order they came. */
@ApplicationScoped
class Importuitvoerder {

    private static final Logger LOG = Logger.getLogger(Importuitvoerder.class);

    private final ExecutorService rij =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("import").factory());

    @Inject
    Importtransactie transactie;

    @Inject
    Levensteken levensteken;

    @Inject
    Wachtmap wachtmap;

    void plan(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportAangenomen aangenomen) {
        rij.execute(() -> voerUit(aangenomen.opdracht()));
    }

    void vergeet(@Observes(during = TransactionPhase.AFTER_FAILURE) ImportAangenomen aangenomen) {
        wachtmap.verwijder(aangenomen.opdracht().id());
    }

    private void voerUit(Importopdracht opdracht) {
        var verslag = new Verslag();
        try {
            transactie.voerUit(opdracht, verslag);
        } catch (Bestandsfout fout) {
            transactie.mislukt(opdracht, verslag, fout.melding());
        } catch (RuntimeException fout) {
            var kenmerk = UUID.randomUUID();
            LOG.errorf(fout, "import %s mislukte, kenmerk %s", opdracht.id(), kenmerk);
            transactie.mislukt(opdracht, verslag, "Er ging iets mis aan onze kant; meld kenmerk " + kenmerk + ".");
        } finally {
            wachtmap.verwijder(opdracht.id());
        }
    }

    void start(@Observes StartupEvent gestart) {
        ruimOp();
    }

    @Scheduled(every = "30s", delayed = "30s")
    void ruimOp() {
        int afgebroken = levensteken.ruimOp();
        if (afgebroken > 0) {
            LOG.warnf("%d imports van een gestopt proces zijn afgesloten", afgebroken);
        }
    }

    void stop(@Observes ShutdownEvent gestopt) {
        rij.shutdownNow();
    }
}
