package nl.passendonderwijs.registry;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.passendonderwijs.kit.platform.Tokens;

/** Offers files as a person of beheer does, and waits for what comes of them. */
public final class Bestandenvoorbeelden {

    public static final Path REGISTER = Path.of("..", "deploy", "register");
    private static final Duration LANGST = Duration.ofMinutes(2);
    private static final List<String> UITKOMSTEN = List.of("KLAAR", "MISLUKT");

    private static final String TOKEN = Tokens.van("beheer");

    private Bestandenvoorbeelden() {}

    public static Response importeer(String soort, Path bestand) {
        return wachtOp(alsBeheer()
                .multiPart("bestand", bestand.toFile())
                .multiPart("soort", soort)
                .post("/registry/v1/imports"));
    }

    public static Response importeer(String soort, String inhoud) {
        return importeer(soort, inhoud.getBytes(StandardCharsets.UTF_8));
    }

    public static Response importeer(String soort, byte[] inhoud) {
        return wachtOp(alsBeheer()
                .multiPart("bestand", "voorbeeld.csv", inhoud)
                .multiPart("soort", soort)
                .post("/registry/v1/imports"));
    }

    /** The job when it has ended. */
    public static Response wachtOp(Response aangenomen) {
        aangenomen.then().statusCode(202);
        var adres = aangenomen.header("Location");
        return await().atMost(LANGST)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> alsBeheer().get(adres), job -> UITKOMSTEN.contains(job.<String>path("status")));
    }

    public static RequestSpecification alsBeheer() {
        return given().auth().oauth2(TOKEN);
    }
}
