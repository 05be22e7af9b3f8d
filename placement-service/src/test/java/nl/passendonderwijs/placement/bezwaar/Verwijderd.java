package nl.passendonderwijs.placement.bezwaar;

import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.besluit;
import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.volledig;
import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.voorgenomen;
import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.zet;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden;

/**
 * A pupil that was removed by a decision of 20 April 2026: parents can object until 1 June, and an openbare basisschool
 * decides on that until 29 June.
 */
public record Verwijderd(String leerling, String inschrijving, String verwijdering) {

    public static Verwijderd vanDeBasisschool() {
        return van(InschrijvingVoorbeelden.leerling(), InschrijvingVoorbeelden.inschrijving());
    }

    public static Verwijderd van(String leerling, Map<String, Object> ingeschreven) {
        var inschrijving = InschrijvingVoorbeelden.ingeschreven(leerling, ingeschreven);
        var verwijdering = voorgenomen(leerling);
        volledig(leerling, verwijdering);
        gehoord(leerling, verwijdering, "LEERLING");
        gehoord(leerling, verwijdering, "OUDERS");
        zet(leerling, verwijdering, "inspectieraadplegingen", Map.of("datum", "2026-04-08"));
        var besluit = besluit();
        besluit.put("inspectiemeldingsdatum", "2026-04-20");
        zet(leerling, verwijdering, "besluiten", besluit).then().statusCode(201);
        return new Verwijderd(leerling, inschrijving, verwijdering);
    }

    public Map<String, Object> onderwerp() {
        return Map.of("soort", "VERWIJDERING", "id", verwijdering);
    }

    public Map<String, Object> bezwaar() {
        var bezwaar = new HashMap<String, Object>();
        bezwaar.put("onderwerp", onderwerp());
        bezwaar.put("ontvangstdatum", "2026-05-04");
        bezwaar.put("gronden", "Ouders vinden dat de leerling kan blijven.");
        return bezwaar;
    }

    /** The id of a bezwaar against it, of which the parents were heard. */
    public String metGehoordBezwaar() {
        String id = alsBestuur().body(bezwaar()).post(Geweigerd.BEZWAREN).path("id");
        Geweigerd.zet(id, "hoorzittingen", Map.of("datum", "2026-05-11")).then().statusCode(201);
        return id;
    }

    public Map<String, Object> geschil() {
        return Map.of("onderwerp", onderwerp(), "ontvangstdatum", "2026-05-06");
    }

    public Response leesInschrijving() {
        return InschrijvingVoorbeelden.lees(leerling, inschrijving);
    }

    public Response leesVerwijdering() {
        return alsBestuur().get(VerwijderingVoorbeelden.verwijderingen(leerling) + "/" + verwijdering);
    }

    private static void gehoord(String leerling, String verwijdering, String gehoorde) {
        zet(leerling, verwijdering, "gehoord", Map.of("datum", "2026-04-02", "gehoorde", gehoorde))
                .then()
                .statusCode(201);
    }
}
