package nl.passendonderwijs.lokaal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks one program of the platform how it is. */
final class Bereikbaarheid {

    private static final Duration GEDULD = Duration.ofSeconds(5);

    private final URI adres;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(GEDULD)
            .build();

    Bereikbaarheid(URI adres) {
        this.adres = adres;
    }

    /** Whether it speaks HTTP at all: its readiness may depend on what is loaded later. */
    boolean antwoordt() {
        var status = status("/q/health/live");
        return status > 0 && status < 500;
    }

    /** Whether {@code GET /gereed} says that everything behind the gateway is ready. */
    boolean gereed() {
        return status("/gereed") == 200;
    }

    private int status(String pad) {
        try {
            var verzoek =
                    HttpRequest.newBuilder(adres.resolve(pad)).timeout(GEDULD).build();
            return http.send(verzoek, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Opstartfout("Het wachten op %s is afgebroken.".formatted(adres), e);
        }
    }
}
