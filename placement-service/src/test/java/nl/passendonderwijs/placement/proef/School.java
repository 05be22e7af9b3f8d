package nl.passendonderwijs.placement.proef;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.passendonderwijs.kit.platform.Tokens;
import org.jspecify.annotations.Nullable;

/** The information system of a school, as it calls the API. */
public final class School {

    public static final String AANMELDINGEN = "/placement/v1/aanmeldingen";
    public static final String MOTIVERING = "De school kan bieden wat dit kind nodig heeft.";

    private static final AtomicInteger KENMERK = new AtomicInteger();

    private School() {}

    /** Received on a Friday six weeks before Goede Vrijdag; the child is three, and four before the wished start. */
    public static Map<String, Object> aanmelding() {
        var aanmelding = new HashMap<String, Object>();
        aanmelding.put("vestiging", VestigingVoorbeelden.BASISSCHOOL);
        aanmelding.put("leerlingkenmerk", "LL-" + KENMERK.incrementAndGet());
        aanmelding.put("geboortedatum", "2021-05-14");
        aanmelding.put("postcode4", "3813");
        aanmelding.put("ontvangstdatum", "2025-03-07");
        aanmelding.put("gewensteStartdatum", "2025-08-18");
        aanmelding.put("soortOnderwijs", "BAO");
        aanmelding.put("extraOndersteuning", "VERMOED");
        aanmelding.put("andereScholen", List.of(VestigingVoorbeelden.BUREN));
        aanmelding.put("grondslagGerespecteerd", true);
        aanmelding.put("huidigeVestiging", null);
        return aanmelding;
    }

    public static Map<String, Object> aanmelding(String veld, @Nullable Object waarde) {
        var aanmelding = aanmelding();
        aanmelding.put(veld, waarde);
        return aanmelding;
    }

    public static Map<String, Object> toelating() {
        var besluit = new HashMap<String, Object>();
        besluit.put("uitkomst", "TOEGELATEN");
        besluit.put("besluitdatum", "2025-04-04");
        besluit.put("startdatum", "2025-08-18");
        besluit.put("motivering", MOTIVERING);
        return besluit;
    }

    public static Map<String, Object> toelating(String veld, @Nullable Object waarde) {
        var besluit = toelating();
        besluit.put(veld, waarde);
        return besluit;
    }

    /** A refusal in a proper letter, without what its ground needs. */
    public static Map<String, Object> weigering(String grond) {
        var besluit = toelating();
        besluit.put("uitkomst", "GEWEIGERD");
        besluit.remove("startdatum");
        besluit.put("weigeringsgrond", grond);
        besluit.put("bezwaarclausule", true);
        return besluit;
    }

    /** Records a step that must succeed; answers the step. */
    public static Response stap(String id, String soort, Map<String, Object> inhoud) {
        var antwoord = zet(id, soort, inhoud);
        antwoord.then().statusCode(201);
        return antwoord;
    }

    public static Response zet(String id, String soort, Map<String, Object> inhoud) {
        return alsBestuur().body(inhoud).post(AANMELDINGEN + "/" + id + "/" + soort);
    }

    public static RequestSpecification als(String organisatie) {
        return given().auth().oauth2(Tokens.van(organisatie)).contentType("application/json");
    }

    public static RequestSpecification alsBestuur() {
        return als("bestuur:" + VestigingVoorbeelden.BESTUUR);
    }

    public static Response meldAan(Map<String, Object> aanmelding) {
        return alsBestuur().body(aanmelding).post(AANMELDINGEN);
    }

    /** The id of a new aanmelding that is in order. */
    public static String aangemeld() {
        return aangemeld(aanmelding());
    }

    public static String aangemeld(Map<String, Object> aanmelding) {
        return meldAan(aanmelding).then().statusCode(201).extract().path("id");
    }

    public static Response beslis(String id, Map<String, Object> besluit) {
        return alsBestuur().body(besluit).post(besluiten(id));
    }

    public static String besluiten(String id) {
        return AANMELDINGEN + "/" + id + "/besluiten";
    }
}
