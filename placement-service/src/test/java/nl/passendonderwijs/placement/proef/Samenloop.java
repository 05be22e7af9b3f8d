package nl.passendonderwijs.placement.proef;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two people who do something at the same moment. */
public final class Samenloop {

    private Samenloop() {}

    public static <T> List<T> tweemaal(Supplier<T> werk) throws Exception {
        var start = new CyclicBarrier(2);
        try (var draden = Executors.newFixedThreadPool(2)) {
            List<Future<T>> beide = Stream.of(1, 2)
                    .map(_ -> draden.submit(() -> {
                        start.await();
                        return werk.get();
                    }))
                    .toList();
            return List.of(beide.get(0).get(), beide.get(1).get());
        }
    }
}
