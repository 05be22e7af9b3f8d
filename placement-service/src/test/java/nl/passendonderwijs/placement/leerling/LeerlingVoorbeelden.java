package nl.passendonderwijs.placement.leerling;

import static nl.passendonderwijs.placement.proef.School.als;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.jspecify.annotations.Nullable;

/** Two schools and a child that goes from one to the other. */
public final class LeerlingVoorbeelden {

    public static final String LEERLINGEN = "/placement/v1/leerlingen";
    public static final String EERSTE = "bestuur:" + VestigingVoorbeelden.BESTUUR;
    public static final String TWEEDE = "bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR;
    public static final String GEBOREN = "2021-05-14";
    public static final String VERZONNEN = "2222-2222";

    private static final AtomicInteger NUMMER = new AtomicInteger();

    private LeerlingVoorbeelden() {}

    public static String kenmerk() {
        return "BL-" + NUMMER.incrementAndGet();
    }

    /** One that nobody used before, so that it has sent no wrong codes. */
    public static String versBestuur() {
        return "bestuur:" + (60_000 + NUMMER.incrementAndGet());
    }

    public static Map<String, Object> leerling() {
        var leerling = new HashMap<String, Object>();
        leerling.put("leerlingkenmerk", kenmerk());
        leerling.put("geboortedatum", GEBOREN);
        return leerling;
    }

    public static Map<String, Object> leerling(String veld, @Nullable Object waarde) {
        var leerling = leerling();
        leerling.put(veld, waarde);
        return leerling;
    }

    public static Response registreer(String wie, Map<String, Object> leerling) {
        return als(wie).body(leerling).post(LEERLINGEN);
    }

    /** The id of a new pupil of this bestuur. */
    public static String geregistreerd(String wie) {
        return registreer(wie, leerling()).then().statusCode(201).extract().path("leerlingId");
    }

    public static Response vraagCode(String wie, String leerling) {
        return als(wie).body("{}").post(LEERLINGEN + "/" + leerling + "/koppelcodes");
    }

    public static String koppelcode(String wie, String leerling) {
        return vraagCode(wie, leerling).then().statusCode(201).extract().path("koppelcode");
    }

    public static Response voegSamen(String wie, String leerling, String koppelcode) {
        return als(wie).body(Map.of("koppelcode", koppelcode)).post(LEERLINGEN + "/" + leerling + "/samenvoegingen");
    }

    /** At the school of the second bestuur. */
    public static Map<String, Object> aanmelding(@Nullable String koppelcode) {
        var aanmelding = School.aanmelding("koppelcode", koppelcode);
        aanmelding.put("vestiging", VestigingVoorbeelden.BUREN);
        aanmelding.put("andereScholen", List.of());
        return aanmelding;
    }
}
