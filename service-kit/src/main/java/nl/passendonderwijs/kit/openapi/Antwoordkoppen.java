package nl.passendonderwijs.kit.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that say where something is and which version of it this is. */
final class Antwoordkoppen {

    private static final String PLAATS = "Location";
    private static final String VERSIE = "ETag";

    private Antwoordkoppen() {}

    static void voegToe(OpenAPI document) {
        document.getComponents()
                .addHeader(PLAATS, kop("Waar het gegeven staat.", "/v1/gegevens/01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12"))
                .addHeader(VERSIE, kop("Versie van het gegeven, voor `If-Match` en `If-None-Match`.", "\"3\""));
    }

    static void beschrijf(Operation operatie, boolean antwoordtOngewijzigd) {
        var antwoorden = operatie.getResponses();
        if (antwoorden.hasAPIResponse("201")) {
            met(antwoorden.getAPIResponse("201"), PLAATS);
            met(antwoorden.getAPIResponse("201"), VERSIE);
        }
        if (antwoordtOngewijzigd && antwoorden.hasAPIResponse("200")) {
            met(antwoorden.getAPIResponse("200"), VERSIE);
            antwoorden.addAPIResponse("304", ongewijzigd());
        }
    }

    private static APIResponse ongewijzigd() {
        var antwoord = OASFactory.createAPIResponse()
                .description("Niet gewijzigd sinds de versie die u met `If-None-Match` noemt.");
        met(antwoord, VERSIE);
        return antwoord;
    }

    private static void met(APIResponse antwoord, String kop) {
        antwoord.addHeader(kop, OASFactory.createHeader().ref(kop));
    }

    private static Header kop(String beschrijving, String voorbeeld) {
        return OASFactory.createHeader().description(beschrijving).schema(Onderdelen.tekst(beschrijving, voorbeeld));
    }
}
