package nl.passendonderwijs.registry.tellevering;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.telling.Telwaarde;
import nl.passendonderwijs.registry.telling.maskering.Wederdeel;
import org.jspecify.annotations.Nullable;

/**
 * What one school delivered for one teldatum; never changed, a later one stands beside it.
 *
 * @param volgnummer 1 for the first of this vestiging and teldatum
 * @param organisatie who delivered it
 * @param telt false when it came too late: it is kept and changes nothing
 */
public record Tellevering(
        UUID id,
        int volgnummer,
        String organisatie,
        Instant geleverdOp,
        boolean telt,
        @Nullable String reden,
        Map<Soort, Integer> aantallen) {

    public Tellevering {
        aantallen = Map.copyOf(aantallen);
    }

    boolean zegt(Telopgave opgave) {
        return aantallen.equals(opgave.aantallen()) && Objects.equals(reden, opgave.reden());
    }

    List<Telwaarde> waarden(Vestigingscode vestiging) {
        return aantallen.entrySet().stream()
                .map(een -> new Telwaarde(vestiging, een.getKey(), een.getValue(), false, wederdeel(een.getKey())))
                .toList();
    }

    private @Nullable Integer wederdeel(Soort soort) {
        return Wederdeel.van(soort).map(aantallen::get).orElse(null);
    }
}
