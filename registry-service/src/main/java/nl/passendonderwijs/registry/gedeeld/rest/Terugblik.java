package nl.passendonderwijs.registry.gedeeld.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.registry.gedeeld.Vastgelegd;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of what was ever believed a caller asks for; without a moment it is everything. */
public record Terugblik(
        @Parameter(
                description = "Alleen wat op dit moment werd geloofd; zonder: alles, ook wat later is verbeterd.",
                example = "2026-11-21T09:15:00Z")
        @QueryParam("bekendOp")
        @Nullable
        Instant bekendOp) {

    public <T, W> List<W> kies(List<Vastgelegd<T>> historie, Function<Vastgelegd<T>, W> weergave) {
        return historie.stream()
                .filter(een -> bekendOp == null || een.bekendOp(bekendOp))
                .map(weergave)
                .toList();
    }

    /**
     * As {@link #kies}, of a thing that must be known.
     *
     * @param onbekend what a 404 says
     */
    public <T, W> List<W> vanBekende(
            List<Vastgelegd<T>> historie, Function<Vastgelegd<T>, W> weergave, String onbekend) {
        if (historie.isEmpty()) {
            throw new ProbleemException(Weigering.onbekend(onbekend));
        }
        return kies(historie, weergave);
    }
}
