package nl.passendonderwijs.kit.rest;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import org.jspecify.annotations.Nullable;

/** The few shapes that an answer has. */
public final class Antwoorden {

    private static final int VIJF_MINUTEN = 300;

    private Antwoorden() {}

    public static EntityTag etag(long versie) {
        return new EntityTag(Long.toString(versie));
    }

    /** A public resource: may be cached for a short while, 304 when the caller has it already. */
    public static Response openbaar(Request verzoek, Object inhoud, long versie) {
        var etag = etag(versie);
        var ongewijzigd = eerderGezien(verzoek, etag);
        var antwoord = ongewijzigd != null ? ongewijzigd : Response.ok(inhoud).tag(etag);
        return antwoord.cacheControl(kort()).build();
    }

    /** Open data that is put together anew for each call, so without a version. */
    public static Response openbaar(Object inhoud) {
        return Response.ok(inhoud).cacheControl(kort()).build();
    }

    /** A resource about a child or a case: never cached on the way. */
    public static Response besloten(Request verzoek, Gelezen gelezen) {
        var etag = etag(gelezen.versie());
        var ongewijzigd = eerderGezien(verzoek, etag);
        var antwoord = ongewijzigd != null
                ? ongewijzigd
                : Response.ok(gelezen.inhoud()).tag(etag);
        return antwoord.cacheControl(nooit()).build();
    }

    /** @param onbekend what a 404 says when there is none; one Dutch sentence */
    public static Response openbaar(Request verzoek, Optional<Gelezen> gezocht, String onbekend) {
        var gelezen = gevonden(gezocht, onbekend);
        return openbaar(verzoek, gelezen.inhoud(), gelezen.versie());
    }

    /** @param onbekend what a 404 says when there is none; one Dutch sentence */
    public static Response besloten(Request verzoek, Optional<Gelezen> gezocht, String onbekend) {
        return besloten(verzoek, gevonden(gezocht, onbekend));
    }

    private static Gelezen gevonden(Optional<Gelezen> gezocht, String onbekend) {
        return gezocht.orElseThrow(() -> new ProbleemException(Weigering.onbekend(onbekend)));
    }

    /** The 304 builder, or null when the caller wants the content. */
    private static Response.@Nullable ResponseBuilder eerderGezien(Request verzoek, EntityTag etag) {
        var antwoord = verzoek.evaluatePreconditions(etag);
        if (antwoord != null && antwoord.build().getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            throw new ProbleemException(Weigering.verouderd());
        }
        return antwoord;
    }

    /** 201 for what is new, 200 for what was there already; both say where it is. */
    public static Response vastgelegd(Gelezen gelezen, boolean nieuw) {
        return Response.created(gelezen.plaats())
                .status(nieuw ? 201 : 200)
                .entity(gelezen.inhoud())
                .tag(etag(gelezen.versie()))
                .cacheControl(nooit())
                .build();
    }

    /** A page of open data. */
    public static <T> Response openbarePagina(Pagina<T> pagina) {
        return pagina(pagina, kort());
    }

    /** A page for this caller alone. */
    public static <T> Response beslotenPagina(Pagina<T> pagina) {
        return pagina(pagina, nooit());
    }

    private static <T> Response pagina(Pagina<T> pagina, CacheControl bewaren) {
        var antwoord = Response.ok(pagina).cacheControl(bewaren);
        return (pagina.volgende() == null ? antwoord : antwoord.link(pagina.volgende(), "next")).build();
    }

    public static CacheControl nooit() {
        var regel = new CacheControl();
        regel.setNoStore(true);
        return regel;
    }

    static CacheControl kort() {
        var regel = new CacheControl();
        regel.setMaxAge(VIJF_MINUTEN);
        return regel;
    }

    /**
     * A resource as its caller may see it.
     *
     * @param versie row version, the ETag
     */
    public record Gelezen(Object inhoud, long versie, URI plaats) {}
}
