package nl.passendonderwijs.registry;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.IntStream;

/** Counts the statements that a call needs, by the connections it takes. */
@ApplicationScoped
class Opdrachtenteller {

    private static final int KEREN = 5;

    @Inject
    AgroalDataSource database;

    /** Other work may take a connection meanwhile, so the least of several readings is what a call itself needs. */
    long minst(Runnable opdracht) {
        var metrics = database.getMetrics();
        return IntStream.range(0, KEREN)
                .mapToLong(keer -> {
                    var voor = metrics.acquireCount();
                    opdracht.run();
                    return metrics.acquireCount() - voor;
                })
                .min()
                .orElseThrow();
    }
}
