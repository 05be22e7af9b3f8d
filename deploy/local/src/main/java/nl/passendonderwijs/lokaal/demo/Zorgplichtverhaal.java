package nl.passendonderwijs.lokaal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A child that does not fit at once: data are missing, time runs, a refusal is refused, and another school is found. */
final class Zorgplichtverhaal {

    private static final Duration SECONDE = Duration.ofSeconds(1);

    private static final String AANMELDING = """
            {"vestiging": "%s", "leerlingkenmerk": "DEMO-%s", "geboortedatum": "2020-11-03", "postcode4": "3811",
             "ontvangstdatum": "%s", "gewensteStartdatum": "2025-08-18", "soortOnderwijs": "BAO",
             "extraOndersteuning": "JA", "koppelcode": %s}
            """;

    private final Api api;
    private final Eventvenster events;
    private final Verteller verteller;

    Zorgplichtverhaal(Api api, Eventvenster events, Verteller verteller) {
        this.api = api;
        this.events = events;
        this.verteller = verteller;
    }

    void speel(JsonNode school) {
        var hier = "vestiging:" + code(school);
        var aanmelding = meldAan(hier, code(school), "2025-03-07", "null");
        loopDeTermijnen(hier, adres(aanmelding));
        var ander = zoekEenAndereSchool(hier, aanmelding);
        draagOver(hier, ander, aanmelding);
        weiger(hier, adres(aanmelding));
        plaats(hier, ander, aanmelding);
    }

    private JsonNode meldAan(String wie, String vestiging, String ontvangst, String koppelcode) {
        var kenmerk = UUID.randomUUID().toString().substring(0, 8);
        return api.stuur(
                "/placement/v1/aanmeldingen",
                wie,
                AANMELDING.formatted(vestiging, kenmerk, ontvangst, koppelcode),
                List.of("status", "beslistermijn.uiterlijkeDatum", "waarschuwingen.0.detail"));
    }

    private void loopDeTermijnen(String wie, String adres) {
        verteller.zeg(
                "\nEr ontbreekt een verslag; zolang staat de beslistermijn stil, en de tien weken niet (ZP-12, ZP-13):");
        api.stuur(
                adres + "/aanvullingsverzoeken",
                wie,
                "{\"datum\": \"2025-03-14\", \"hersteldatum\": \"2025-03-28\"}",
                List.of("stap", "datum"));
        api.stuur(adres + "/aanvullingen", wie, "{\"datum\": \"2025-03-25\", \"volledig\": true}", List.of("stap"));
        api.lees(adres, wie, List.of("beslistermijn.opschortingen", "beslistermijn.uiterlijkeDatum"));
        verteller.zeg("\nDe school heeft meer tijd nodig, en dat kan een keer (ZP-10):");
        api.stuur(adres + "/verlengingen", wie, "{\"datum\": \"2025-04-25\", \"duur\": \"P3W\"}", List.of("stap"));
        api.lees(adres, wie, List.of("status", "beslistermijn.uiterlijkeDatum", "plaatsingstermijn.gevolgdatum"));
        verteller.zeg("\nWeigeren mag nog niet; het antwoord zegt wat ontbreekt (ZP-07):");
        api.stuurVergeefs(
                adres + "/besluiten", wie, weigering(), List.of("code", "errors.0.detail", "errors.1.detail"));
    }

    private String zoekEenAndereSchool(String wie, JsonNode aanmelding) {
        verteller.zeg("\nWelke school past? Het platform rangschikt en zegt waarom; mensen kiezen:");
        var gevonden = api.stuur(
                adres(aanmelding) + "/passende-plekken/_zoek",
                wie,
                "{\"behoeften\": [\"HOOGBEGAAFDHEID\"], \"limiet\": 5}",
                List.of("passend", "plekken.0.naam", "plekken.0.redenen"));
        for (var plek : gevonden.path("plekken")) {
            if (!plek.path("vestiging").equals(aanmelding.path("vestiging"))) {
                return plek.path("vestiging").asText();
            }
        }
        throw new Demofout("geen andere school in het samenwerkingsverband");
    }

    private void draagOver(String wie, String ander, JsonNode aanmelding) {
        verteller.zeg("\nAlleen als de andere school aanvaardt, gaat de zorgplicht over:");
        var aanbod = api.stuur(adres(aanmelding) + "/overdrachten", wie, """
                {"vestiging": "%s", "datum": "2025-05-06", "toelichting": "Een kleine groep is nodig."}
                """.formatted(ander), List.of("status"));
        api.lees(zorgplicht(aanmelding), wie, List.of("vestiging", "reden", "sindsDatum"));
        api.stuur(
                "/placement/v1/overdrachten/" + aanbod.path("id").asText() + "/antwoorden",
                "vestiging:" + ander,
                "{\"aanvaard\": true, \"datum\": \"2025-05-08\"}",
                List.of("status"));
        api.lees(zorgplicht(aanmelding), wie, List.of("vestiging", "reden", "sindsDatum"));
    }

    private void weiger(String wie, String adres) {
        verteller.zeg("\nNa overleg met de ouders kan de eerste school nu wel weigeren:");
        api.stuur(adres + "/overleggen", wie, "{\"datum\": \"2025-05-09\"}", List.of("stap"));
        api.stuur(adres + "/besluiten", wie, weigering(), List.of("uitkomst", "regels.0.vraag", "regels.0.antwoord"));
    }

    private void plaats(String wie, String ander, JsonNode aanmelding) {
        verteller.zeg("\nDe ouders krijgen een code, zodat het kind bij de andere school hetzelfde kind is:");
        var code = api.stuur(
                "/placement/v1/leerlingen/" + leerling(aanmelding) + "/koppelcodes", wie, "{}", List.of("koppelcode"));
        var daar = meldAan(
                "vestiging:" + ander,
                ander,
                "2025-05-12",
                code.path("koppelcode").toString());
        api.stuur(adres(daar) + "/besluiten", "vestiging:" + ander, """
                {"uitkomst": "TOEGELATEN", "besluitdatum": "2025-05-16", "startdatum": "2025-08-18",
                 "motivering": "De structuurgroep past bij dit kind."}
                """, List.of("uitkomst"));
        events.wachtOp("LeerlingGeplaatst", 1, SECONDE, event -> gaatOver(event, daar));
        api.lees(zorgplicht(aanmelding), wie, List.of("vestiging", "reden", "sindsDatum", "eerder"));
    }

    private static String weigering() {
        return """
                {"uitkomst": "GEWEIGERD", "weigeringsgrond": "ANDERE_SCHOOL_BEREID", "besluitdatum": "2025-05-12",
                 "bezwaarclausule": true, "motivering": "Een andere school kan bieden wat dit kind nodig heeft."}
                """;
    }

    private static boolean gaatOver(JsonNode event, JsonNode aanmelding) {
        return event.path("subject").asText().equals(aanmelding.path("id").asText());
    }

    private static String adres(JsonNode aanmelding) {
        return "/placement/v1/aanmeldingen/" + aanmelding.path("id").asText();
    }

    private static String zorgplicht(JsonNode aanmelding) {
        return "/placement/v1/leerlingen/" + leerling(aanmelding) + "/zorgplicht";
    }

    private static String leerling(JsonNode aanmelding) {
        return aanmelding.path("leerlingId").asText();
    }

    private static String code(JsonNode school) {
        return school.path("code").asText();
    }
}
