package nl.passendonderwijs.registry.tellevering.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.registry.telling.Maskering;
import nl.passendonderwijs.registry.telling.Telverschil;
import org.jspecify.annotations.Nullable;

/** How much of the numbers a caller sees: all of them, or none that is small (PRIV-12). */
record Zicht(boolean exact, Maskering maskering) {

    @Nullable
    Integer aantal(int aantal) {
        return exact ? Integer.valueOf(aantal) : maskering.open(aantal);
    }

    List<Telverschil> verschillen(List<Telverschil> verschillen) {
        return exact ? verschillen : maskering.openVerschillen(verschillen);
    }

    /** Both faces of a version have an ETag of their own, so that no one is told that the other has not changed. */
    long versie(long versie) {
        return 2 * versie + (exact ? 1 : 0);
    }

    /** What holds exact numbers is for this caller alone; the open face depends on the token too. */
    Response antwoord(Request verzoek, Gelezen gelezen) {
        var antwoord = exact
                ? Antwoorden.besloten(verzoek, gelezen)
                : Antwoorden.openbaar(verzoek, gelezen.inhoud(), gelezen.versie());
        return Response.fromResponse(antwoord)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }
}
