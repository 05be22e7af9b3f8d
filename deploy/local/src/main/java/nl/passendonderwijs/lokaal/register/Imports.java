package nl.passendonderwijs.lokaal.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.lokaal.Opstartfout;

/** The import door of the registry, through the gateway as any other client. */
final class Imports {

    private static final Duration HOOGSTENS = Duration.ofMinutes(5);

    private final URI adres;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    Imports(URI gateway, String token) {
        this.adres = gateway.resolve("/registry/v1/imports");
        this.token = token;
    }

    /** Sends the file and returns the id of the import that the registry began. */
    String begin(String soort, Path bestand) throws IOException, InterruptedException {
        var grens = "grens-" + UUID.randomUUID();
        var formulier = new Multipart(grens, Map.of("soort", soort, "proef", "false"), bestand);
        var verzoek = verzoek(adres)
                .header("Content-Type", formulier.contentType())
                .POST(formulier.lichaam())
                .build();
        return stuur(verzoek, 202).path("id").asText();
    }

    Import stand(String id) throws IOException, InterruptedException {
        return Import.uit(stuur(verzoek(URI.create(adres + "/" + id)).GET().build(), 200));
    }

    private HttpRequest.Builder verzoek(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(HOOGSTENS).header("Authorization", "Bearer " + token);
    }

    private JsonNode stuur(HttpRequest verzoek, int verwacht) throws IOException, InterruptedException {
        var antwoord = http.send(verzoek, BodyHandlers.ofString());
        if (antwoord.statusCode() != verwacht) {
            throw new Opstartfout("Het laden van het register mislukt: %s %s gaf %d: %s"
                    .formatted(verzoek.method(), verzoek.uri(), antwoord.statusCode(), antwoord.body()));
        }
        return json.readTree(antwoord.body());
    }
}
