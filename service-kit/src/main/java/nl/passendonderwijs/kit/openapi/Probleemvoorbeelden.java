package nl.passendonderwijs.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** One real-looking problem for each status, kept once in the document and referred to by every operation. */
record Probleemvoorbeelden(String naam, int status, String code, String titel, String detail, List<Object> fouten) {

    private static final String VOORVOEGSEL = "Probleem";
    private static final String VRAAG = "Probleem400Vraag";

    private static final List<Probleemvoorbeelden> ALLE = List.of(
            ongeldig(VOORVOEGSEL + 400, "#/datum", "ongeldige-datum", "Verwacht een bestaande datum als 2025-08-31."),
            ongeldig(VRAAG, "#?limiet", "ongeldige-limiet", "Kies een limiet van 1 tot en met 500."),
            van(
                    401,
                    "niet-aangemeld",
                    "Niet aangemeld",
                    "Het token ontbreekt, is verlopen of is niet voor dit platform uitgegeven."),
            van(403, "niet-toegestaan", "Niet toegestaan", "Uw token geeft geen recht op deze handeling."),
            van(404, "niet-gevonden", "Niet gevonden", "Dit gegeven bestaat niet."),
            van(406, "niet-leverbaar", "Niet leverbaar", "Wij leveren hier geen van de gevraagde mediatypen."),
            van(409, "niet-mogelijk", "Niet mogelijk in deze staat", "Dit kan niet in de staat van nu."),
            van(
                    412,
                    "verouderd",
                    "Inmiddels gewijzigd",
                    "Het gegeven is gewijzigd nadat u het las; haal het opnieuw op en probeer het nog eens."),
            van(413, "te-groot", "Te groot", "De inhoud mag hier hoogstens 1048576 bytes zijn."),
            van(
                    415,
                    "mediatype-niet-ondersteund",
                    "Mediatype niet ondersteund",
                    "Stuur application/json, of multipart/form-data waar een bestand wordt gevraagd."),
            van(
                    429,
                    "te-veel-verzoeken",
                    "Te veel verzoeken",
                    "U stuurt meer verzoeken dan toegestaan; probeer het over 3 s opnieuw."),
            van(
                    500,
                    "interne-fout",
                    "Interne fout",
                    "Er ging iets mis aan onze kant; meld het kenmerk als het blijft gebeuren."));

    /** The name of the example that an answer with this status has. */
    static String naam(String status, boolean zonderInhoud) {
        return status.equals("400") && zonderInhoud ? VRAAG : VOORVOEGSEL + status;
    }

    static void voegToe(OpenAPI document) {
        ALLE.forEach(voorbeeld -> document.getComponents()
                .addExample(voorbeeld.naam, OASFactory.createExample().value(voorbeeld.inhoud())));
    }

    private Map<String, Object> inhoud() {
        var inhoud = new LinkedHashMap<String, Object>();
        inhoud.put("type", "urn:passend-onderwijs:probleem:" + code);
        inhoud.put("title", titel);
        inhoud.put("status", status);
        inhoud.put("detail", detail);
        inhoud.put("code", code);
        Stream.of(status).filter(getal -> getal == 500).forEach(getal -> inhoud.put("instance", Onderdelen.KENMERK));
        inhoud.put("errors", fouten);
        return inhoud;
    }

    private static Probleemvoorbeelden van(int status, String code, String titel, String detail) {
        return new Probleemvoorbeelden(VOORVOEGSEL + status, status, code, titel, detail, List.of());
    }

    private static Probleemvoorbeelden ongeldig(String naam, String plaats, String code, String detail) {
        var fout = Map.<String, Object>of("pointer", plaats, "code", code, "detail", detail);
        return new Probleemvoorbeelden(
                naam, 400, "ongeldige-invoer", "Ongeldige invoer", "De invoer bevat een fout.", List.of(fout));
    }
}
