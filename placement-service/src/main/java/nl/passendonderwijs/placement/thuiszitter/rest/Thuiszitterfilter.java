package nl.passendonderwijs.placement.thuiszitter.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitters.Vraag;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitterstaat;
import nl.passendonderwijs.placement.verzuim.Thuiszittercategorie;
import nl.passendonderwijs.placement.verzuim.Verzuimsoort;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which thuiszitters a caller wants to see; without any of these: all. */
public record Thuiszitterfilter(
        @Parameter(description = "Wie op deze dag thuiszat, met zijn categorie op die dag.", example = "2026-10-01")
        @QueryParam("peildatum")
        @Nullable
        LocalDate peildatum,

        @Parameter(description = "Wie in dit schooljaar thuiszat, al was het een dag.", example = "2026-2027")
        @QueryParam("schooljaar")
        @Nullable
        Schooljaar schooljaar,

        @Parameter(description = "Alleen dit soort verzuim.", example = "ABSOLUUT_VERZUIM")
        @QueryParam("soort")
        @Nullable
        Verzuimsoort soort,

        @Parameter(description = "Alleen deze categorie (THZ-03).", example = "DRIE_MAANDEN_OF_LANGER")
        @QueryParam("categorie")
        @Nullable
        Thuiszittercategorie categorie,

        @Parameter(description = "Alleen in deze staat.", example = "GEMELD") @QueryParam("status") @Nullable
        Thuiszitterstaat status,

        @Parameter(description = "Alleen van deze vestiging.") @QueryParam("vestiging") @Nullable
        Vestigingscode vestiging) {

    Vraag vraag(LocalDate vandaag) {
        return new Vraag(
                peildatum,
                schooljaar,
                soort,
                categorie,
                status,
                vestiging,
                Objects.requireNonNullElse(peildatum, vandaag));
    }
}
