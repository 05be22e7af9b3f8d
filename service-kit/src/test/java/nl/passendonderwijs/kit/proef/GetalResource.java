package nl.passendonderwijs.kit.proef;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import org.jspecify.annotations.Nullable;

/** A collection of many pages, which may fail on the way. */
@Path("/proef/v1/getallen")
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
public class GetalResource {

    @Inject
    Collectieantwoord antwoord;

    public record Getal(String getal) {}

    @GET
    @Openbaar
    public Response getallen(
            @QueryParam("aantal") @DefaultValue("1200") int aantal,
            @QueryParam("stap")
                    @Min(value = 1, message = "Ten minste 1.")
                    @Max(value = 10, message = "Ten hoogste 10.")
                    @Nullable
                    Integer stap,
            @QueryParam("stukNa") @DefaultValue("9999999") int stukNa,
            @BeanParam Blad blad) {
        return antwoord.openbaar(collectie(aantal, stukNa), blad);
    }

    @GET
    @Path("/besloten")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.SWV})
    public Response beslotenGetallen(@BeanParam Blad blad) {
        return antwoord.besloten(collectie(3, 9_999_999), blad);
    }

    private static Collectie<Getal> collectie(int aantal, int stukNa) {
        IntFunction<String> sleutel = "%07d"::formatted;
        return Collectie.opSleutel(
                Getal.class,
                Getal::getal,
                (na, meest) -> {
                    int vanaf = na.isEmpty() ? 0 : Integer.parseInt(na);
                    if (vanaf >= stukNa) {
                        throw new IllegalStateException("stuk");
                    }
                    return IntStream.rangeClosed(vanaf + 1, Math.min(vanaf + meest, aantal))
                            .mapToObj(sleutel)
                            .toList();
                },
                Getal::new);
    }
}
