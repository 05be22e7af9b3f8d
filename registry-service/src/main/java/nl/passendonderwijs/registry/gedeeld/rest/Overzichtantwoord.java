package nl.passendonderwijs.registry.gedeeld.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.function.Supplier;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.rest.Limiet;

/** Answers a computed overview as the caller wants it: with all it says as JSON, or its rows alone as CSV. */
@RequestScoped
public class Overzichtantwoord {

    private static final List<Variant> VORMEN =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, Csv.TYPE).build();
    private static final Blad ALLES = new Blad(Limiet.van(Limiet.STANDAARD), null);

    @Inject
    ContainerRequestContext verzoek;

    @Inject
    Collectieantwoord tabel;

    /** @param rijen all of them, few enough to hold */
    public <T> Response openbaar(Object overzicht, Class<T> soort, List<T> rijen) {
        return openbaar(() -> Antwoorden.openbaar(overzicht), soort, rijen);
    }

    /**
     * As {@link #openbaar(Object, Class, List)}, where the JSON has more to say than its content.
     *
     * @param json for who does not want the rows alone
     */
    public <T> Response openbaar(Supplier<Response> json, Class<T> soort, List<T> rijen) {
        var vorm = verzoek.getRequest().selectVariant(VORMEN);
        if (vorm == null || !vorm.getMediaType().isCompatible(Csv.TYPE)) {
            return json.get();
        }
        return tabel.openbaar(
                new Collectie<>(soort, rijen::indexOf, (na, aantal) -> na == null ? rijen : List.of(), null), ALLES);
    }
}
