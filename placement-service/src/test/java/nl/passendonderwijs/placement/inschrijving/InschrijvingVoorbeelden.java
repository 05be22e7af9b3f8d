package nl.passendonderwijs.placement.inschrijving;

import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.LEERLINGEN;
import static nl.passendonderwijs.placement.proef.School.als;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.jspecify.annotations.Nullable;

/** A child of four, which is enrolled on the first school day of 2025-2026. */
public final class InschrijvingVoorbeelden {

    public static final String START = "2025-08-18";

    private InschrijvingVoorbeelden() {}

    public static Map<String, Object> inschrijving() {
        var inschrijving = new HashMap<String, Object>();
        inschrijving.put("vestiging", VestigingVoorbeelden.BASISSCHOOL);
        inschrijving.put("inschrijfdatum", START);
        inschrijving.put("soortOnderwijs", "BAO");
        inschrijving.put("leerjaar", 1);
        return inschrijving;
    }

    public static Map<String, Object> inschrijving(String veld, @Nullable Object waarde) {
        var inschrijving = inschrijving();
        inschrijving.put(veld, waarde);
        return inschrijving;
    }

    public static Map<String, Object> bij(String vestiging, String soortOnderwijs) {
        var inschrijving = inschrijving("vestiging", vestiging);
        inschrijving.put("soortOnderwijs", soortOnderwijs);
        return inschrijving;
    }

    /** A pupil that the first bestuur has, without an aanmelding. */
    public static String leerling() {
        return LeerlingVoorbeelden.geregistreerd(LeerlingVoorbeelden.EERSTE);
    }

    public static String leerling(String geboren) {
        return LeerlingVoorbeelden.registreer(
                        LeerlingVoorbeelden.EERSTE, LeerlingVoorbeelden.leerling("geboortedatum", geboren))
                .then()
                .statusCode(201)
                .extract()
                .path("leerlingId");
    }

    public static Response schrijfIn(String wie, String leerling, Map<String, Object> inschrijving) {
        return als(wie).body(inschrijving).post(pad(leerling));
    }

    public static Response schrijfIn(String leerling, Map<String, Object> inschrijving) {
        return schrijfIn(LeerlingVoorbeelden.EERSTE, leerling, inschrijving);
    }

    /** The id of an inschrijving of this pupil that is in order. */
    public static String ingeschreven(String leerling) {
        return ingeschreven(leerling, inschrijving());
    }

    public static String ingeschreven(String leerling, Map<String, Object> inschrijving) {
        return schrijfIn(leerling, inschrijving)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response lees(String leerling, String inschrijving) {
        return School.alsBestuur().get(pad(leerling) + "/" + inschrijving);
    }

    public static Map<String, Object> uitschrijving(String datum) {
        return new HashMap<>(Map.of("uitschrijfdatum", datum, "reden", "VERHUIZING"));
    }

    public static Response schrijfUit(String leerling, String inschrijving, Map<String, Object> uitschrijving) {
        return School.alsBestuur().body(uitschrijving).post(pad(leerling) + "/" + inschrijving + "/uitschrijvingen");
    }

    public static String pad(String leerling) {
        return LEERLINGEN + "/" + leerling + "/inschrijvingen";
    }
}
