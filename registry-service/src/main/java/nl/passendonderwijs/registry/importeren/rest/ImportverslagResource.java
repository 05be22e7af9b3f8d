package nl.passendonderwijs.registry.importeren.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.registry.importeren.Imports;
import nl.passendonderwijs.registry.importeren.verslag.Importverslagen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/imports/{id}")
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
@Tag(name = "Imports")
@RunOnVirtualThread
public class ImportverslagResource {

    private static final String SCOPE = "registry:beheren";

    @Inject
    Imports imports;

    @Inject
    Importverslagen verslagen;

    @Inject
    Collectieantwoord antwoord;

    @GET
    @Path("/wijzigingen")
    @Recht(
            scope = SCOPE,
            rollen = {Rol.BEHEER})
    @Operation(
            summary = "Wat een import veranderde",
            description = "Op volgorde van sleutel, de eerste tienduizend; van een proef wat hij zou veranderen. Zolang"
                    + " de import niet klaar is, en als hij mislukte, leeg.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = WijzigingPagina.class)))
    public Response zoekWijzigingen(@PathParam("id") UUID id, @BeanParam Blad blad) {
        eisBekend(id);
        return antwoord.besloten(
                Collectie.opSleutel(
                        WijzigingWeergave.class,
                        WijzigingWeergave::sleutel,
                        (na, aantal) -> verslagen.wijzigingen(id, na, aantal),
                        WijzigingWeergave::van),
                blad);
    }

    @GET
    @Path("/afwijzingen")
    @Recht(
            scope = SCOPE,
            rollen = {Rol.BEHEER})
    @Operation(summary = "De rijen die een import oversloeg", description = "Op volgorde van regel, de eerste duizend.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = AfwijzingPagina.class)))
    public Response zoekAfwijzingen(@PathParam("id") UUID id, @BeanParam Blad blad) {
        eisBekend(id);
        return antwoord.besloten(
                Collectie.opNummer(
                        AfwijzingWeergave.class,
                        AfwijzingWeergave::regel,
                        (na, aantal) -> verslagen.afwijzingen(id, na, aantal),
                        AfwijzingWeergave::van),
                blad);
    }

    private void eisBekend(UUID id) {
        if (imports.zoek(id).isEmpty()) {
            throw new ProbleemException(Weigering.onbekend("Er is geen import met dit id."));
        }
    }
}
