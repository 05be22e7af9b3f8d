package nl.passendonderwijs.kit.probleem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong in a call into problem+json; what is ours to mend is masked and logged. */
public final class Probleemmappers {

    private static final Logger LOG = Logger.getLogger(Probleemmappers.class);

    @ServerExceptionMapper
    public Response probleem(ProbleemException fout) {
        var probleem = antwoord(Probleem.van(fout.weigering()));
        var wachten = fout.weigering().wachten();
        return wachten == null
                ? probleem
                : Response.fromResponse(probleem)
                        .header("Retry-After", wachten.toSeconds())
                        .build();
    }

    @ServerExceptionMapper
    public Response nietGevonden(NotFoundException fout) {
        return antwoord(404, "Niet gevonden", "niet-gevonden", "Dit adres bestaat niet.");
    }

    @ServerExceptionMapper
    public Response methode(NotAllowedException fout) {
        var probleem = antwoord(
                405, "Methode niet toegestaan", "methode-niet-toegestaan", "Dit adres kent deze methode niet.");
        return Response.fromResponse(probleem)
                .allow(fout.getResponse().getAllowedMethods())
                .build();
    }

    @ServerExceptionMapper
    public Response nietLeverbaar(NotAcceptableException fout) {
        return antwoord(406, "Niet leverbaar", "niet-leverbaar", "Wij leveren hier geen van de gevraagde mediatypen.");
    }

    @ServerExceptionMapper
    public Response verkeerdType(NotSupportedException fout) {
        return antwoord(
                415,
                "Mediatype niet ondersteund",
                "mediatype-niet-ondersteund",
                "Stuur application/json, of multipart/form-data waar een bestand wordt gevraagd.");
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response nietAangemeld() {
        return Response.fromResponse(antwoord(Probleem.van(Weigering.nietAangemeld())))
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response verboden(ForbiddenException fout) {
        return antwoord(403, "Niet toegestaan", "niet-toegestaan", "Uw token geeft geen recht op deze handeling.");
    }

    @ServerExceptionMapper
    public Response tegelijk(OptimisticLockException fout) {
        return antwoord(Probleem.van(Weigering.verouderd()));
    }

    @ServerExceptionMapper
    public Response overig(WebApplicationException fout) {
        var status = fout.getResponse().getStatus();
        return status < 500
                ? antwoord(status, "Verzoek niet uitvoerbaar", "verzoek-niet-uitvoerbaar", "Dit verzoek kan zo niet.")
                : intern(fout);
    }

    @ServerExceptionMapper
    public Response intern(Throwable fout) {
        var kenmerk = UUID.randomUUID().toString();
        LOG.errorf(fout, "interne fout %s", kenmerk);
        return antwoord(Probleem.intern(kenmerk));
    }

    private static Response antwoord(int status, String titel, String code, String detail) {
        return antwoord(Probleem.van(status, titel, code, detail, List.of()));
    }

    private static Response antwoord(Probleem probleem) {
        return Response.status(probleem.status())
                .type(Probleem.MEDIATYPE)
                .entity(probleem)
                .build();
    }
}
