package nl.passendonderwijs.systeemtest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Calls at the gateway, as a supplier of a school information system makes them. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final DraaiendPlatform platform;

    Api(DraaiendPlatform platform) {
        this.platform = platform;
    }

    HttpResponse<String> lees(String pad) {
        return doe(verzoek(pad));
    }

    HttpResponse<String> lees(String pad, String wie) {
        return doe(verzoek(pad).header("Authorization", bearer(wie)));
    }

    HttpResponse<String> stuur(String pad, String wie, String inhoud) {
        return stuur(pad, wie, "application/json", inhoud);
    }

    HttpResponse<String> stuur(String pad, String wie, String soort, String inhoud) {
        return doe(verzoek(pad)
                .header("Authorization", bearer(wie))
                .header("Content-Type", soort)
                .POST(BodyPublishers.ofString(inhoud)));
    }

    HttpResponse<String> stuurMetToken(String pad, String token, String inhoud) {
        return doe(verzoek(pad)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(inhoud)));
    }

    static JsonNode json(HttpResponse<String> antwoord) {
        try {
            return JSON.readTree(antwoord.body());
        } catch (IOException fout) {
            throw new IllegalStateException(antwoord.body(), fout);
        }
    }

    private HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(platform.gateway().resolve(pad));
    }

    private String bearer(String wie) {
        return "Bearer " + tokens.computeIfAbsent(wie, platform::token);
    }

    private HttpResponse<String> doe(HttpRequest.Builder verzoek) {
        try {
            return client.send(verzoek.build(), BodyHandlers.ofString());
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        }
    }
}
