package nl.passendonderwijs.registry.deelname;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/**
 * A deelname is to end.
 *
 * @param einddatum first day on which the bestuur no longer takes part
 * @param bezwaar whether the version that the caller saw still stands
 */
public record Beeindigingsverzoek(
        SwvCode swv,
        UUID deelname,
        LocalDate einddatum,
        @Nullable String reden,
        LongFunction<Optional<Weigering>> bezwaar) {}
