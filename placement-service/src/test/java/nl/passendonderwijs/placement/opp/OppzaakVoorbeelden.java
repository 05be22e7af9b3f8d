package nl.passendonderwijs.placement.opp;

import static nl.passendonderwijs.placement.proef.School.alsBestuur;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.jspecify.annotations.Nullable;

/** A school that works on an ontwikkelingsperspectief. */
public final class OppzaakVoorbeelden {

    public static final String BEGELEIDING = "Elke dag een rustige plek.";

    private OppzaakVoorbeelden() {}

    /** In a bao school, with extra support; the six weeks end on 5 October 2026. */
    public static Map<String, Object> begin() {
        var begin = new HashMap<String, Object>();
        begin.put("vestiging", VestigingVoorbeelden.BASISSCHOOL);
        begin.put("soortOnderwijs", "BAO");
        begin.put("inschrijfdatum", "2026-08-24");
        begin.put("extraOndersteuning", true);
        return begin;
    }

    public static Map<String, Object> begin(String veld, @Nullable Object waarde) {
        var begin = begin();
        begin.put(veld, waarde);
        return begin;
    }

    public static Map<String, Object> inhoud(String datum) {
        var inhoud = new HashMap<String, Object>();
        inhoud.put("datum", datum);
        inhoud.put("uitstroombestemming", "Vmbo basis.");
        inhoud.put("belemmerendeFactoren", "Raakt snel overprikkeld.");
        inhoud.put("bevorderendeFactoren", "Leert graag met beeld.");
        inhoud.put("begeleiding", BEGELEIDING);
        inhoud.put("afwijkingen", "Geen tweede vreemde taal.");
        return inhoud;
    }

    public static String pad(String leerling) {
        return LeerlingVoorbeelden.LEERLINGEN + "/" + leerling + "/opp";
    }

    public static Response begin(String leerling, Map<String, Object> begin) {
        return alsBestuur().body(begin).post(pad(leerling));
    }

    /** Address of a new one of a new pupil. */
    public static String begonnen() {
        return begonnen(begin());
    }

    public static String begonnen(Map<String, Object> begin) {
        var leerling = LeerlingVoorbeelden.geregistreerd(LeerlingVoorbeelden.EERSTE);
        return begin(leerling, begin).then().statusCode(201).extract().header("Location");
    }

    public static Response zet(String opp, String soort, Map<String, Object> inhoud) {
        return alsBestuur().body(inhoud).post(opp + "/" + soort);
    }

    /** Must succeed. */
    public static Response stap(String opp, String soort, Map<String, Object> inhoud) {
        var antwoord = zet(opp, soort, inhoud);
        antwoord.then().statusCode(201);
        return antwoord;
    }

    /** All that the law wants before it is adopted, on one day. */
    public static void bereidVoor(String opp, String datum) {
        stap(opp, "overleggen", Map.of("datum", datum));
        stap(opp, "instemmingen", Map.of("datum", datum, "gegeven", true));
        stap(opp, "hoorgesprekken", Map.of("datum", datum));
    }

    /** Address of one that was adopted in time. */
    public static String vastgesteld() {
        var opp = begonnen();
        bereidVoor(opp, "2026-09-21");
        stap(opp, "vaststellingen", inhoud("2026-10-05"));
        return opp;
    }
}
