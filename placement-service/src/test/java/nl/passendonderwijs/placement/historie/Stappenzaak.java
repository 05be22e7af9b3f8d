package nl.passendonderwijs.placement.historie;

import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;

import io.restassured.response.Response;
import java.util.Map;
import nl.passendonderwijs.placement.bezwaar.Geweigerd;
import nl.passendonderwijs.placement.gpo.Geschil;
import nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden;
import nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden;
import nl.passendonderwijs.placement.opp.OppzaakVoorbeelden;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden;

/** The address of one case of each kind, with some steps taken. */
final class Stappenzaak {

    private Stappenzaak() {}

    static String aanmelding() {
        var id = School.aangemeld();
        School.stap(id, "oordelen", Map.of("datum", "2025-03-10", "extraOndersteuning", true));
        School.stap(id, "overleggen", Map.of("datum", "2025-03-12"));
        return AANMELDINGEN + "/" + id;
    }

    static String bezwaar() {
        var id = Geweigerd.bijDeBasisschool().metBezwaar();
        Geweigerd.gehoord(id);
        gelukt(Geweigerd.zet(id, "besluiten", Geweigerd.beslissing("ONGEGROND", "2025-05-14")));
        return Geweigerd.BEZWAREN + "/" + id;
    }

    static String gpozaak() {
        var id = Geweigerd.bijDeBasisschool().metGeschil();
        gelukt(Geschil.stap(id, "verweren", Map.of("datum", "2025-05-06")));
        gelukt(Geschil.stap(id, "oordelen", Geschil.oordeel("2025-06-26")));
        return Geschil.ZAKEN + "/" + id;
    }

    static String opp() {
        var opp = OppzaakVoorbeelden.vastgesteld();
        return opp.substring(opp.indexOf("/placement"));
    }

    static String verwijdering() {
        var leerling = InschrijvingVoorbeelden.leerling();
        InschrijvingVoorbeelden.ingeschreven(leerling);
        ingetrokken(leerling);
        var id = VerwijderingVoorbeelden.voorgenomen(leerling);
        VerwijderingVoorbeelden.volledig(leerling, id);
        gelukt(VerwijderingVoorbeelden.zet(leerling, id, "besluiten", VerwijderingVoorbeelden.besluit()));
        return VerwijderingVoorbeelden.verwijderingen(leerling) + "/" + id;
    }

    static String schorsing() {
        var leerling = InschrijvingVoorbeelden.leerling();
        InschrijvingVoorbeelden.ingeschreven(leerling);
        var schorsingen = LeerlingVoorbeelden.LEERLINGEN + "/" + leerling + "/schorsingen";
        var schorsing = schorsingen + "/" + gelukt(alsBestuur().body(schorsen()).post(schorsingen));
        gelukt(alsBestuur().body(Map.of("einddatum", "2025-09-02")).post(schorsing + "/beeindigingen"));
        return schorsing;
    }

    static String inschrijving() {
        var leerling = InschrijvingVoorbeelden.leerling();
        var id = InschrijvingVoorbeelden.ingeschreven(leerling);
        var einde = InschrijvingVoorbeelden.uitschrijving("2026-01-04");
        gelukt(InschrijvingVoorbeelden.schrijfUit(leerling, id, einde));
        return InschrijvingVoorbeelden.pad(leerling) + "/" + id;
    }

    static String overdracht() {
        var aanbod = Map.of("vestiging", VestigingVoorbeelden.BUREN, "datum", "2025-03-20");
        var overdracht = "/placement/v1/overdrachten/"
                + gelukt(alsBestuur().body(aanbod).post(AANMELDINGEN + "/" + School.aangemeld() + "/overdrachten"));
        gelukt(alsBestuur().body(Map.of("datum", "2025-03-21")).post(overdracht + "/intrekkingen"));
        return overdracht;
    }

    static String thuiszitter() {
        var id = ThuiszitterVoorbeelden.gemeld();
        gelukt(ThuiszitterVoorbeelden.zetDoor(ThuiszitterVoorbeelden.SWV, id, ThuiszitterVoorbeelden.besluit()));
        return ThuiszitterVoorbeelden.THUISZITTERS + "/" + id;
    }

    /** Another removal of the same pupil, which must not show among the steps of the next. */
    private static void ingetrokken(String leerling) {
        var id = VerwijderingVoorbeelden.voorgenomen(leerling);
        gelukt(VerwijderingVoorbeelden.zet(leerling, id, "intrekkingen", Map.of("datum", "2026-03-30")));
    }

    private static Map<String, Object> schorsen() {
        return Map.of(
                "begindatum",
                "2025-09-01",
                "einddatum",
                "2025-09-04",
                "motivering",
                "Het was niet veilig meer.",
                "inspectiemeldingsdatum",
                "2025-09-01");
    }

    private static String gelukt(Response antwoord) {
        return antwoord.then().statusCode(201).extract().path("id");
    }
}
