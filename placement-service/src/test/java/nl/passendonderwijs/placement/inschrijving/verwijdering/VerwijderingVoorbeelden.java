package nl.passendonderwijs.placement.inschrijving.verwijdering;

import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.LEERLINGEN;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;

/** The removal of a pupil, decided on 20 April 2026, with 1 May as its last day. */
public final class VerwijderingVoorbeelden {

    private VerwijderingVoorbeelden() {}

    /** All that an openbare basisschool needs before it may remove. */
    public static void volledig(String leerling, String id) {
        zet(leerling, id, "gehoord", Map.of("datum", "2026-04-02", "gehoorde", "GROEPSLERAAR"))
                .then()
                .statusCode(201);
        zet(
                        leerling,
                        id,
                        "bereidverklaringen",
                        Map.of("datum", "2026-04-07", "vestiging", VestigingVoorbeelden.SOVSO, "bereid", true))
                .then()
                .statusCode(201);
    }

    public static Map<String, Object> besluit() {
        return new HashMap<>(Map.of(
                "besluitdatum",
                "2026-04-20",
                "verwijderdatum",
                "2026-05-01",
                "reden",
                "GEDRAG",
                "motivering",
                "Een andere school kan bieden wat nodig is.",
                "bezwaarclausule",
                true));
    }

    public static Response neemVoor(String leerling) {
        return alsBestuur()
                .body(Map.of("voornemendatum", "2026-03-30", "motivering", "Het gaat zo niet langer."))
                .post(verwijderingen(leerling));
    }

    /** The id of an intention of 30 March 2026. */
    public static String voorgenomen(String leerling) {
        return neemVoor(leerling).then().statusCode(201).extract().path("id");
    }

    public static Response zet(String leerling, String id, String stap, Map<String, Object> inhoud) {
        return alsBestuur().body(inhoud).post(verwijderingen(leerling) + "/" + id + "/" + stap);
    }

    public static String verwijderingen(String leerling) {
        return LEERLINGEN + "/" + leerling + "/verwijderingen";
    }
}
