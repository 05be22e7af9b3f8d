package nl.passendonderwijs.gateway;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A caller of the gateway. */
record Klant(URI adres) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(URI.create(zonderStreep() + pad));
    }

    HttpResponse<String> haal(String pad) {
        return stuur(verzoek(pad));
    }

    HttpResponse<String> haal(String pad, String token) {
        return stuur(verzoek(pad).header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> post(String pad, String token, HttpRequest.BodyPublisher lichaam) {
        return stuur(verzoek(pad).header("Authorization", "Bearer " + token).POST(lichaam));
    }

    HttpResponse<String> stuur(String methode, String pad) {
        return stuur(verzoek(pad).method(methode, BodyPublishers.noBody()));
    }

    HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
        return stuur(verzoek, BodyHandlers.ofString());
    }

    <T> HttpResponse<T> stuur(HttpRequest.Builder verzoek, HttpResponse.BodyHandler<T> lezer) {
        try {
            return CLIENT.send(verzoek.build(), lezer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonObject json(HttpResponse<String> antwoord) {
        return new JsonObject(antwoord.body());
    }

    private String zonderStreep() {
        return adres.toString().replaceAll("/$", "");
    }
}
