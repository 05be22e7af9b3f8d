package nl.passendonderwijs.registry.lidmaatschap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gebied.Postcodes;
import nl.passendonderwijs.registry.vestiging.Lidmaatschappen;
import nl.passendonderwijs.registry.vestiging.Vestigingstanden;
import org.jspecify.annotations.Nullable;

/** Explains the memberships of a vestiging from the facts they rest on. */
@ApplicationScoped
public class UitlegService {
    @Inject
    Vestigingstanden standen;

    @Inject
    Lidmaatschappen lidmaatschappen;

    @Inject
    Postcodes postcodes;

    /**
     * @param peildatum only those of that day, or null for all
     * @param vandaag the day for which a lack is explained when there is no peildatum
     */
    public Optional<Uitleg> van(Vestigingscode code, @Nullable LocalDate peildatum, LocalDate vandaag) {
        return Optional.ofNullable(standen.verlopen(List.of(code)).get(code)).map(lijn -> {
            var pc4s = lijn.standen().stream()
                    .map(stand -> stand.ligging().pc4())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            var motivering = new Lidmaatschapsmotivering(lijn, postcodes.verlopen(pc4s));
            var dag = Objects.requireNonNullElse(peildatum, vandaag);
            var alle = lidmaatschappen.van(List.of(code)).getOrDefault(code, List.of());
            var gevraagd = alle.stream()
                    .filter(lid -> peildatum == null || lid.geldig().bevat(peildatum))
                    .map(lid -> new Uitleg.Gemotiveerd(lid, motivering.van(lid, dag)))
                    .toList();
            return new Uitleg(gevraagd, motivering.zonder(alle, dag));
        });
    }
}
