package nl.passendonderwijs.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gives events their effect, each once: the whole batch in one transaction, and one by one when that fails, so that
 * a message which cannot be handled stands alone.
 */
@Singleton
class Verwerker {

    private static final Logger LOG = Logger.getLogger(Verwerker.class);

    @Inject
    Inboxtabel inbox;

    @Inject
    Spoor spoor;

    /** The events that could not be handled; throws {@link NogNiet} when the fault is ours and passes. */
    List<Mislukt> verwerk(List<Ontvangst<?>> partij) {
        if (partij.isEmpty()) {
            return List.of();
        }
        try {
            inEenTransactie(partij);
            return List.of();
        } catch (RuntimeException fout) {
            eisBlijvend(fout);
            return partij.stream().flatMap(this::alleen).toList();
        }
    }

    private Stream<Mislukt> alleen(Ontvangst<?> ontvangst) {
        try {
            inEenTransactie(List.of(ontvangst));
            return Stream.empty();
        } catch (RuntimeException fout) {
            eisBlijvend(fout);
            LOG.errorf(
                    fout,
                    "event %s (%s) is niet te verwerken",
                    ontvangst.kop().id(),
                    ontvangst.kop().type());
            return Stream.of(new Mislukt(ontvangst, fout));
        }
    }

    private void inEenTransactie(List<Ontvangst<?>> partij) {
        QuarkusTransaction.requiringNew().run(() -> {
            var nieuw = inbox.onthoud(partij.stream().map(o -> o.kop().id()).toList());
            var gedaan = new HashSet<>();
            for (var ontvangst : partij) {
                if (nieuw.contains(ontvangst.kop().id())
                        && gedaan.add(ontvangst.kop().id())) {
                    spoor.volg(ontvangst.kop(), ontvangst::verwerk);
                }
            }
        });
    }

    private static void eisBlijvend(RuntimeException fout) {
        if (keten(fout).anyMatch(Verwerker::gaatOver)) {
            throw new NogNiet(fout);
        }
    }

    /** A failed commit hangs its reason in what it suppressed. */
    private static Stream<Throwable> keten(Throwable fout) {
        var oorzaak = fout.getCause();
        var onder = Stream.concat(Stream.ofNullable(oorzaak), Arrays.stream(fout.getSuppressed()));
        return Stream.concat(Stream.of(fout), onder.flatMap(Verwerker::keten));
    }

    private static boolean gaatOver(Throwable oorzaak) {
        return oorzaak instanceof SQLTransientException
                || (oorzaak instanceof SQLException sql && gaatOver(sql.getSQLState()));
    }

    /** Connection lost (08), resources (53), operator intervention (57), serialization and deadlock (40). */
    private static boolean gaatOver(@Nullable String sqlState) {
        return sqlState == null || Stream.of("08", "53", "57", "40").anyMatch(sqlState::startsWith);
    }

    record Mislukt(Ontvangst<?> ontvangst, RuntimeException reden) {}

    /** The database is away for a moment: nothing was done, try the same again. */
    static final class NogNiet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NogNiet(Throwable oorzaak) {
            super(oorzaak);
        }
    }
}
