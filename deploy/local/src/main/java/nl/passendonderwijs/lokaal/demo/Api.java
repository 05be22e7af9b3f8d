package nl.passendonderwijs.lokaal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The platform as a school information system sees it: calls at the gateway, each one shown. */
final class Api {

    static final String IEDEREEN = "zonder token";

    /** Makes a token for an organisatie. */
    interface Tokens {
        String voor(String organisatie) throws Exception;
    }

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI gateway;
    private final Tokens tokens;
    private final Verteller verteller;

    Api(URI gateway, Tokens tokens, Verteller verteller) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.verteller = verteller;
    }

    /** @param velden what to show of the answer, in dots */
    JsonNode lees(String pad, String wie, List<String> velden) {
        return doe("GET", pad, wie, null, velden, Set.of(200));
    }

    JsonNode stuur(String pad, String wie, String inhoud, List<String> velden) {
        return doe("POST", pad, wie, boom(inhoud), velden, Set.of(200, 201));
    }

    JsonNode zet(String pad, String wie, String inhoud, List<String> velden) {
        return doe("PUT", pad, wie, boom(inhoud), velden, Set.of(200, 201));
    }

    /** For a call that the law forbids: the refusal is the answer. */
    JsonNode stuurVergeefs(String pad, String wie, String inhoud, List<String> velden) {
        return doe("POST", pad, wie, boom(inhoud), velden, Set.of(400, 409));
    }

    private JsonNode doe(
            String methode,
            String pad,
            String wie,
            @Nullable JsonNode inhoud,
            List<String> velden,
            Set<Integer> verwacht) {
        verteller.vraag(methode, pad, wie, inhoud);
        try {
            var begin = System.nanoTime();
            var antwoord = client.send(verzoek(methode, pad, wie, inhoud), BodyHandlers.ofString());
            var millis = (System.nanoTime() - begin) / 1_000_000;
            var boom = boom(antwoord.body());
            if (!verwacht.contains(antwoord.statusCode())) {
                throw new Demofout("%s %s antwoordde %d: %s".formatted(methode, pad, antwoord.statusCode(), boom));
            }
            verteller.antwoord(antwoord.statusCode(), millis, boom, velden);
            return boom;
        } catch (IOException fout) {
            throw new Demofout("de gateway op %s antwoordt niet; draait ./swv up?".formatted(gateway), fout);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new Demofout("afgebroken", fout);
        }
    }

    private HttpRequest verzoek(String methode, String pad, String wie, @Nullable JsonNode inhoud) {
        var verzoek = HttpRequest.newBuilder(gateway.resolve(pad)).timeout(Duration.ofSeconds(30));
        if (!wie.equals(IEDEREEN)) {
            verzoek.header("Authorization", "Bearer " + token(wie));
        }
        if (inhoud == null) {
            return verzoek.method(methode, BodyPublishers.noBody()).build();
        }
        return verzoek.header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(methode, BodyPublishers.ofString(inhoud.toString()))
                .build();
    }

    private String token(String wie) {
        try {
            return tokens.voor(wie);
        } catch (Exception fout) {
            throw new Demofout("er is geen token te maken voor " + wie, fout);
        }
    }

    private JsonNode boom(String tekst) {
        try {
            return json.readTree(tekst);
        } catch (IOException fout) {
            throw new Demofout("dit is geen JSON: " + tekst, fout);
        }
    }
}
