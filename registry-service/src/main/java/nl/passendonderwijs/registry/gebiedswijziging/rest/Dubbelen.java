package nl.passendonderwijs.registry.gebiedswijziging.rest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import org.jspecify.annotations.Nullable;

/** What a list names more than once. */
record Dubbelen(String veld, List<? extends @Nullable Object> codes) {

    Stream<Fout> fouten() {
        return IntStream.range(0, codes.size())
                .filter(nr -> codes.get(nr) != null && codes.indexOf(codes.get(nr)) < nr)
                .mapToObj(nr -> Fout.veld("%s/%d".formatted(veld, nr), "dubbel", "Deze code staat er al."));
    }
}
