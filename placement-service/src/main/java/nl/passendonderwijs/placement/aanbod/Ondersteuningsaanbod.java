package nl.passendonderwijs.placement.aanbod;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * What a vestiging offers from a day on, until it ends or the next publication begins (SOP-01).
 *
 * @param geldigTot end (exclusive), null while it lasts
 */
public record Ondersteuningsaanbod(
        Vestigingscode vestiging,
        LocalDate geldigVan,
        @Nullable LocalDate geldigTot,
        List<Voorziening> voorzieningen) {

    public Ondersteuningsaanbod {
        voorzieningen = List.copyOf(voorzieningen);
    }
}
