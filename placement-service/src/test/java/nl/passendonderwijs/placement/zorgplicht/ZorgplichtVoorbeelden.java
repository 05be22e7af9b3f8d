package nl.passendonderwijs.placement.zorgplicht;

import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;

/** A child of which the first bestuur has the aanmelding, and the neighbours are asked to take over. */
final class ZorgplichtVoorbeelden {

    static final String OVERDRACHTEN = "/placement/v1/overdrachten/";

    private ZorgplichtVoorbeelden() {}

    static Response aangemeld() {
        var antwoord = School.meldAan(School.aanmelding());
        antwoord.then().statusCode(201);
        return antwoord;
    }

    static String adres(Response aanmelding) {
        return "/placement/v1/leerlingen/" + aanmelding.path("leerlingId") + "/zorgplicht";
    }

    static Response zorgplicht(Response aanmelding) {
        return alsBestuur().get(adres(aanmelding));
    }

    static RequestSpecification buren() {
        return als("bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR);
    }

    static Response bied(Response aanmelding, String vestiging) {
        return alsBestuur()
                .body(Map.of(
                        "vestiging", vestiging, "datum", "2025-03-31", "toelichting", "Een kleine groep is nodig."))
                .post(AANMELDINGEN + "/" + aanmelding.path("id") + "/overdrachten");
    }

    static Response aanbod(Response aanmelding) {
        return bied(aanmelding, VestigingVoorbeelden.BUREN);
    }

    static String bied(Response aanmelding) {
        return aanbod(aanmelding).then().statusCode(201).extract().path("id");
    }

    static Response antwoord(String overdracht, boolean aanvaard) {
        return buren().body(Map.of("aanvaard", aanvaard, "datum", "2025-04-02"))
                .post(OVERDRACHTEN + overdracht + "/antwoorden");
    }
}
