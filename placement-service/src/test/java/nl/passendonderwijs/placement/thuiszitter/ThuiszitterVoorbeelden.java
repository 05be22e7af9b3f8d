package nl.passendonderwijs.placement.thuiszitter;

import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.ingeschreven;
import static nl.passendonderwijs.placement.proef.School.als;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.jspecify.annotations.Nullable;

/** Children of thirteen that stay at home since September 2026, reported by the bestuur of their school. */
public final class ThuiszitterVoorbeelden {

    public static final String THUISZITTERS = "/placement/v1/thuiszitters";
    public static final String GEBOREN = "2013-05-14";
    public static final String TOELICHTING = "Wacht op een plek met minder prikkels.";
    public static final String SWV = "swv:PO2602";
    public static final String ANDER_SWV = "swv:PO2401";

    private ThuiszitterVoorbeelden() {}

    /** A bestuur with one school in an swv of its own, so that its numbers are known. */
    static Eigen eigenBestuur(String nummer, String vestiging, String swv) {
        Register.meld(
                VestigingVoorbeelden.vestiging(vestiging, nummer, "BAO", List.of(), null, swv), 1, UUID.randomUUID());
        var code = Vestigingscode.van(vestiging);
        Register.wacht(List.of(code), scholen -> scholen.kent(code));
        return new Eigen("bestuur:" + nummer, vestiging, "swv:" + swv);
    }

    /** Whoever reports, from which school, and which swv it concerns. */
    record Eigen(String bestuur, String vestiging, String swv) {

        String leerling() {
            return School.als(bestuur)
                    .body(aanmelding())
                    .post(School.AANMELDINGEN)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("leerlingId");
        }

        private Map<String, Object> aanmelding() {
            var aanmelding = School.aanmelding("vestiging", vestiging);
            aanmelding.put("geboortedatum", GEBOREN);
            return aanmelding;
        }

        String gemeld(String sinds, String gemeld, boolean vrijgesteld) {
            var melding = melding(leerling(), "vestiging", vestiging);
            melding.put("verzuimSinds", sinds);
            melding.put("meldingsdatum", gemeld);
            melding.put("vrijstelling5a", vrijgesteld);
            return meld(bestuur, melding).then().statusCode(201).extract().path("id");
        }
    }

    public static String leerling() {
        return leerling(GEBOREN);
    }

    static String leerling(String geboren) {
        return InschrijvingVoorbeelden.leerling(geboren);
    }

    public static Map<String, Object> melding() {
        return melding(leerling());
    }

    public static Map<String, Object> melding(String leerling) {
        var melding = new HashMap<String, Object>();
        melding.put("leerlingId", leerling);
        melding.put("vestiging", VestigingVoorbeelden.BASISSCHOOL);
        melding.put("soort", "LANGDURIG_RELATIEF_VERZUIM");
        melding.put("verzuimSinds", "2026-09-07");
        melding.put("meldingsdatum", "2026-10-12");
        melding.put("vrijstelling5a", false);
        melding.put("toelichting", TOELICHTING);
        return melding;
    }

    static Map<String, Object> melding(String leerling, String veld, @Nullable Object waarde) {
        var melding = melding(leerling);
        melding.put(veld, waarde);
        return melding;
    }

    /** Enrolled nowhere. */
    static Map<String, Object> absoluut(String leerling, @Nullable String swv) {
        var melding = melding(leerling, "vestiging", null);
        melding.put("soort", "ABSOLUUT_VERZUIM");
        melding.put("swv", swv);
        return melding;
    }

    public static Response meld(Map<String, Object> melding) {
        return meld("bestuur:" + VestigingVoorbeelden.BESTUUR, melding);
    }

    static Response meld(String wie, Map<String, Object> melding) {
        return als(wie).body(melding).post(THUISZITTERS);
    }

    /** The id of a new report that is in order. */
    public static String gemeld() {
        var leerling = leerling();
        ingeschreven(leerling);
        return meld(melding(leerling)).then().statusCode(201).extract().path("id");
    }

    public static Map<String, Object> besluit() {
        var besluit = new HashMap<String, Object>();
        besluit.put("functionaris", "GEMEENTE_WETHOUDER");
        besluit.put("besluitdatum", "2026-11-02");
        besluit.put("toegewezenVestiging", VestigingVoorbeelden.BUREN);
        return besluit;
    }

    public static Response zetDoor(String wie, String id, Map<String, Object> besluit) {
        return als(wie).body(besluit).post(THUISZITTERS + "/" + id + "/doorzettingsbesluiten");
    }

    static Map<String, Object> einde() {
        var einde = new HashMap<String, Object>();
        einde.put("einddatum", "2026-11-16");
        einde.put("reden", "ANDERE_SCHOOL");
        return einde;
    }

    static Response beeindig(String wie, String id, Map<String, Object> einde) {
        return als(wie).body(einde).post(THUISZITTERS + "/" + id + "/beeindigingen");
    }
}
