package nl.passendonderwijs.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the outbox to Kafka, in order per aggregate. Of several instances one works, the one with the advisory lock;
 * when it dies its lock goes with its connection and another takes over. A row leaves only after the broker has it, so
 * a crash between the two repeats an event and never loses one.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int PARTIJ = 500;
    private static final Duration VANGNET = Duration.ofMillis(200);
    private static final Duration RUST = Duration.ofSeconds(1);

    @Inject
    AgroalDataSource database;

    @Inject
    Bezorger bezorger;

    @Inject
    Wekker wekker;

    private volatile boolean loopt = true;
    private @Nullable Thread draad;

    void start(@Observes StartupEvent gestart) {
        draad = Thread.ofPlatform().name("outbox-relay").daemon().start(this::werk);
    }

    void stop(@Observes ShutdownEvent gestopt) throws InterruptedException {
        loopt = false;
        wekker.wek();
        if (draad != null) {
            draad.join(Duration.ofSeconds(5));
        }
    }

    private void werk() {
        while (loopt) {
            try {
                bedien();
            } catch (SQLException | RuntimeException | Error fout) {
                LOG.warnf(fout, "de outbox rust even");
                rust();
            } catch (InterruptedException fout) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void bedien() throws SQLException, InterruptedException {
        try (var verbinding = database.getConnection()) {
            var tabel = new Outboxtabel(verbinding);
            if (!tabel.neemSlot()) {
                wekker.wacht(RUST);
                return;
            }
            try {
                tabel.wachtNietOpSchijf();
                bedien(tabel);
            } finally {
                tabel.geefSlotVrij();
            }
        }
    }

    private void bedien(Outboxtabel tabel) throws SQLException, InterruptedException {
        while (loopt) {
            maakLeeg(tabel);
            wekker.wacht(VANGNET);
        }
    }

    private void maakLeeg(Outboxtabel tabel) throws SQLException, InterruptedException {
        var rijen = tabel.oudste(PARTIJ);
        while (loopt && !rijen.isEmpty()) {
            var bezorgd = bezorger.bezorg(rijen);
            tabel.verwijder(bezorgd);
            if (bezorgd.size() < rijen.size()) {
                wekker.wacht(RUST);
            }
            rijen = tabel.oudste(PARTIJ);
        }
    }

    private void rust() {
        try {
            Thread.sleep(RUST);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
        }
    }
}
