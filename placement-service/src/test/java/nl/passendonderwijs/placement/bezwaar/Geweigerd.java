package nl.passendonderwijs.placement.bezwaar;

import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static nl.passendonderwijs.placement.proef.School.beslis;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;

/**
 * An aanmelding that was refused on 4 April 2025: parents can object until 16 May, and an openbare basisschool decides
 * on that until 13 June.
 */
public record Geweigerd(String aanmelding, String besluit) {

    public static final String BEZWAREN = "/placement/v1/bezwaren";

    public static Geweigerd bij(String vestiging, String soort) {
        var aanmelding = School.aanmelding("extraOndersteuning", "NEE");
        aanmelding.put("vestiging", vestiging);
        aanmelding.put("soortOnderwijs", soort);
        var id = School.aangemeld(aanmelding);
        var besluit = beslis(id, School.weigering("GEEN_EXTRA_ONDERSTEUNING"));
        return new Geweigerd(id, besluit.then().statusCode(201).extract().path("id"));
    }

    public static Geweigerd bijDeBasisschool() {
        return bij(VestigingVoorbeelden.BASISSCHOOL, "BAO");
    }

    public Map<String, Object> bezwaar() {
        var bezwaar = new HashMap<String, Object>();
        bezwaar.put("onderwerp", Map.of("soort", "BESLUIT", "id", besluit));
        bezwaar.put("ontvangstdatum", "2025-04-22");
        bezwaar.put("gronden", "Ouders vinden dat de school kan bieden wat nodig is.");
        return bezwaar;
    }

    /** The id of a bezwaar against it. */
    public String metBezwaar() {
        return alsBestuur()
                .body(bezwaar())
                .post(BEZWAREN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Map<String, Object> geschil() {
        var geschil = new HashMap<String, Object>();
        geschil.put("onderwerp", Map.of("soort", "BESLUIT", "id", besluit));
        geschil.put("ontvangstdatum", "2025-04-24");
        geschil.put("zaaknummer", "108573");
        return geschil;
    }

    /** The id of a dispute about it. */
    public String metGeschil() {
        return alsBestuur()
                .body(geschil())
                .post("/placement/v1/gpo-zaken")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> beslissing(String uitkomst, String datum) {
        var beslissing = new HashMap<String, Object>();
        beslissing.put("uitkomst", uitkomst);
        beslissing.put("besluitdatum", datum);
        beslissing.put("motivering", School.MOTIVERING);
        return beslissing;
    }

    public static Response zet(String bezwaar, String stap, Map<String, Object> inhoud) {
        return alsBestuur().body(inhoud).post(BEZWAREN + "/" + bezwaar + "/" + stap);
    }

    /** A bezwaar on which may be decided. */
    public static void gehoord(String bezwaar) {
        zet(bezwaar, "hoorzittingen", Map.of("datum", "2025-05-01")).then().statusCode(201);
    }
}
