package nl.passendonderwijs.kit.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Gives every operation the problem responses that it can answer, and every response the version header. */
final class Antwoordvormen {

    private static final Map<String, String> ALTIJD = Map.of(
            "406",
            "Geen van de mediatypen in `Accept` wordt hier geleverd.",
            "429",
            "Te veel verzoeken; zie Retry-After.",
            "500",
            "Interne fout; het kenmerk staat in `instance`.");
    private static final Map<String, String> MET_TOKEN =
            Map.of("401", "Geen geldig token.", "403", "Het token geeft geen recht op deze handeling.");
    private static final Map<String, String> SCHRIJVEN = Map.of(
            "409", "De staat of een regel laat dit niet toe; `errors` noemt de regel en wat ontbreekt.",
            "413", "De inhoud is te groot.",
            "415", "Het mediatype wordt niet ondersteund.");

    private Antwoordvormen() {}

    static void voegToe(HttpMethod methode, Operation operatie, boolean metToken) {
        problemen(methode, operatie, metToken).forEach((status, uitleg) -> {
            if (!isBeschreven(operatie, status)) {
                operatie.getResponses().addAPIResponse(status, probleem(methode, status, uitleg));
            }
        });
        operatie.getResponses().getAPIResponses().values().forEach(Antwoordvormen::metVersie);
    }

    /** A generated 400 says nothing of what comes with it. */
    private static boolean isBeschreven(Operation operatie, String status) {
        var antwoord = operatie.getResponses().getAPIResponse(status);
        return antwoord != null && antwoord.getContent() != null;
    }

    private static Map<String, String> problemen(HttpMethod methode, Operation operatie, boolean metToken) {
        var problemen = new TreeMap<>(ALTIJD);
        if (metToken) {
            problemen.putAll(MET_TOKEN);
        }
        if (methode != HttpMethod.GET) {
            problemen.putAll(SCHRIJVEN);
        }
        if (methode != HttpMethod.GET || heeftParameters(operatie)) {
            problemen.put("400", "Ongeldige invoer; `errors` noemt alle fouten.");
        }
        if (Voorwaardelijk.vraagtVersie(operatie)) {
            problemen.put("412", "Gewijzigd na de versie die `If-Match` noemt.");
        }
        if (heeftPad(operatie)) {
            problemen.put("404", "Bestaat niet, of niet voor u.");
        }
        return problemen;
    }

    private static boolean heeftParameters(Operation operatie) {
        return operatie.getParameters() != null && !operatie.getParameters().isEmpty();
    }

    private static boolean heeftPad(Operation operatie) {
        return heeftParameters(operatie)
                && operatie.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.PATH);
    }

    private static APIResponse probleem(HttpMethod methode, String status, String uitleg) {
        var voorbeeld = Probleemvoorbeelden.naam(status, methode == HttpMethod.GET);
        var inhoud = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(Onderdelen.PROBLEEM))
                                .addExample(
                                        "voorbeeld", OASFactory.createExample().ref(voorbeeld)));
        return OASFactory.createAPIResponse().description(uitleg).content(inhoud);
    }

    private static void metVersie(APIResponse antwoord) {
        antwoord.addHeader(Onderdelen.VERSIEKOP, OASFactory.createHeader().ref(Onderdelen.VERSIEKOP));
    }
}
