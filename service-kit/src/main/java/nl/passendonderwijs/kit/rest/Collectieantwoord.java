package nl.passendonderwijs.kit.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.csv.Kolommen;

/** Answers a collection as the caller wants it: a page of JSON, or all of it as CSV. */
@RequestScoped
public class Collectieantwoord {

    private static final int HANDVOL = 500;
    private static final List<Variant> VORMEN =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, Csv.TYPE).build();

    @Inject
    ContainerRequestContext verzoek;

    @Inject
    ObjectMapper json;

    /** Open data. */
    public <T> Response openbaar(Collectie<T> collectie, Blad blad) {
        return antwoord(collectie, blad, Antwoorden.kort());
    }

    /** For this caller alone. */
    public <T> Response besloten(Collectie<T> collectie, Blad blad) {
        return antwoord(collectie, blad, Antwoorden.nooit());
    }

    private <T> Response antwoord(Collectie<T> collectie, Blad blad, CacheControl bewaren) {
        var antwoord = wilCsv() ? csv(collectie, blad) : pagina(collectie, blad);
        return antwoord.cacheControl(bewaren).build();
    }

    /** The choice is told to caches by {@code Vary: Accept}, which comes with it. */
    private boolean wilCsv() {
        var vorm = verzoek.getRequest().selectVariant(VORMEN);
        return vorm != null && vorm.getMediaType().isCompatible(Csv.TYPE);
    }

    private <T> Response.ResponseBuilder pagina(Collectie<T> collectie, Blad blad) {
        var pagina = collectie.pagina(blad, verzoek.getUriInfo().getRequestUri());
        return metVervolg(Response.ok(pagina, MediaType.APPLICATION_JSON_TYPE), pagina);
    }

    /** All of it, unless a page was asked for by name. */
    private <T> Response.ResponseBuilder csv(Collectie<T> collectie, Blad blad) {
        var gevraagd = verzoek.getUriInfo().getQueryParameters().keySet();
        if (gevraagd.contains("limiet") || gevraagd.contains("na")) {
            var pagina = collectie.pagina(blad, verzoek.getUriInfo().getRequestUri());
            return metVervolg(csv(collectie, pagina.resultaten(), vorige -> List.of()), pagina);
        }
        var eerste = collectie.bron().lees(null, HANDVOL);
        return csv(
                collectie, eerste, vorige -> vorige.size() < HANDVOL ? List.of() : collectie.vervolg(vorige, HANDVOL));
    }

    private <T> Response.ResponseBuilder csv(Collectie<T> collectie, List<T> eerste, Csvstroom.Vervolg<T> vervolg) {
        var stroom = new Csvstroom<>(Kolommen.van(json, collectie.soort()), eerste, vervolg);
        return Response.ok(stroom, Csv.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, Bestandsnaam.van(verzoek.getUriInfo()));
    }

    private static Response.ResponseBuilder metVervolg(Response.ResponseBuilder antwoord, Pagina<?> pagina) {
        return pagina.volgende() == null ? antwoord : antwoord.link(pagina.volgende(), "next");
    }
}
