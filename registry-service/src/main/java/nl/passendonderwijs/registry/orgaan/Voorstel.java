package nl.passendonderwijs.registry.orgaan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/**
 * What a samenwerkingsverband wants to file.
 *
 * @param bezwaar whether the version that the caller saw still stands
 */
public record Voorstel(
        SwvCode swv,
        LocalDate geldigVan,
        Inrichting inrichting,
        @Nullable String reden,
        LongFunction<Optional<Weigering>> bezwaar) {}
