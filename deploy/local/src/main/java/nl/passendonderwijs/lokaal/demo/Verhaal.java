package nl.passendonderwijs.lokaal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** One story from register to bekostiging, on real schools and real counts. */
final class Verhaal {

    private static final String SWV = "PO2602";
    private static final int PO_SWVS = 77;
    private static final Duration SECONDE = Duration.ofSeconds(1);
    private static final Duration MINUUT = Duration.ofMinutes(1);

    private final Api api;
    private final Eventvenster events;
    private final Verteller verteller;

    Verhaal(Api api, Eventvenster events, Verteller verteller) {
        this.api = api;
        this.events = events;
        this.verteller = verteller;
    }

    void speel() {
        verteller.hoofdstuk("1. Het register is open: een school in " + SWV);
        var school = school();
        var register = new Registerverhaal(SWV, api, verteller);
        verteller.hoofdstuk("2. Waarom hoort die school daar, en wat als het anders wordt");
        register.waarom(code(school));
        register.watAls();
        verteller.hoofdstuk("3. Scholen zeggen wat zij bieden (een voorbeeld); wat ontbreekt er?");
        register.dekking();
        verteller.hoofdstuk("4. Ouders melden hun kind aan; de termijnen lopen");
        var aanmelding = meldAan(school);
        verteller.hoofdstuk("5. Het bestuur beslist");
        besluit(school, aanmelding);
        verteller.hoofdstuk("6. Een kind dat niet meteen past: de zorgplicht, van school tot school");
        new Zorgplichtverhaal(api, events, verteller).speel(school);
        verteller.hoofdstuk("7. De teldata van schooljaar 2015-2016 worden bereikt");
        var nieuw = bereik("2014-10-01", "personeel") | bereik("2015-10-01", "materieel");
        verteller.hoofdstuk("8. Het geld, per samenwerkingsverband en per onderdeel");
        if (nieuw) {
            events.wachtOp("BekostigingBerekend", PO_SWVS, MINUUT, event -> true);
        }
        bekostiging();
        verteller.zeg("\nHet verhaal is rond: uitgelegd, aangemeld, overgedragen, geplaatst, geteld en berekend.");
    }

    private JsonNode school() {
        api.lees("/registry/v1/samenwerkingsverbanden/" + SWV, Api.IEDEREEN, List.of("code", "regioLabel"));
        var scholen = api.lees("/registry/v1/vestigingen?swv=" + SWV + "&soort=BAO&limiet=2", Api.IEDEREEN, List.of());
        var school = scholen.at("/resultaten/0");
        verteller.zeg("     %s, %s, bestuur %s"
                .formatted(code(school), school.path("naam").asText(), bestuur(school)));
        return school;
    }

    private JsonNode meldAan(JsonNode school) {
        var wie = "vestiging:" + code(school);
        var aanmelding = """
                {"vestiging": "%s", "leerlingkenmerk": "DEMO-%s", "geboortedatum": "2020-11-03",
                 "postcode4": "3811", "ontvangstdatum": "2024-11-13", "gewensteStartdatum": "2025-02-03",
                 "soortOnderwijs": "BAO", "extraOndersteuning": "VERMOED", "andereScholen": [],
                 "grondslagGerespecteerd": true, "huidigeVestiging": null}
                """;
        verteller.zeg("Een fout in de invoer wordt genoemd, met alle andere fouten erbij:");
        api.stuurVergeefs(
                "/placement/v1/aanmeldingen",
                wie,
                aanmelding
                        .formatted(code(school), "1")
                        .replace("2020-11-03", "2024-11-03")
                        .replace("3811", "38"),
                List.of("title", "errors.0.detail", "errors.1.detail"));
        verteller.zeg(
                "\nEn nu goed; de zesde week eindigt op Eerste Kerstdag, dus telt de eerste werkdag daarna (ZP-10):");
        var gedaan = api.stuur(
                "/placement/v1/aanmeldingen",
                wie,
                aanmelding.formatted(code(school), UUID.randomUUID().toString().substring(0, 8)),
                List.of("id", "status", "beslistermijn.uiterlijkeDatum", "plaatsingstermijn.gevolgdatum"));
        events.wachtOp("LeerlingAangemeld", 1, SECONDE, event -> gaatOver(event, gedaan));
        return gedaan;
    }

    private void besluit(JsonNode school, JsonNode aanmelding) {
        api.stuur(
                "/placement/v1/aanmeldingen/" + aanmelding.path("id").asText() + "/besluiten",
                "bestuur:" + bestuur(school),
                """
                {"uitkomst": "TOEGELATEN", "besluitdatum": "2024-12-20", "startdatum": "2025-02-03",
                 "motivering": "De school biedt de ondersteuning die dit kind nodig heeft."}
                """,
                List.of());
        events.wachtOp("LeerlingGeplaatst", 1, SECONDE, event -> gaatOver(event, aanmelding));
        api.lees(
                "/placement/v1/aanmeldingen/" + aanmelding.path("id").asText(),
                "bestuur:" + bestuur(school),
                List.of("status"));
    }

    /** False when an earlier telling of the story reached it already. */
    private boolean bereik(String teldatum, String onderdeel) {
        verteller.zeg("%n%s telt voor het deel %s (BEK-01).".formatted(teldatum, onderdeel));
        var eerder = api.lees("/registry/v1/teldata?limiet=500", Api.IEDEREEN, List.of());
        if (eerder.path("resultaten").findValuesAsText("teldatum").contains(teldatum)) {
            verteller.zeg("     Deze teldatum was al bereikt.");
            return false;
        }
        api.stuur(
                "/registry/v1/teldata",
                "beheer",
                "{\"sector\": \"PO\", \"teldatum\": \"%s\"}".formatted(teldatum),
                List.of("status"));
        events.wachtOp("TelDatumBereikt", 1, SECONDE, event -> isVan(event, teldatum));
        events.wachtOp("TellingVastgesteld", PO_SWVS, MINUUT, event -> isVan(event, teldatum));
        return true;
    }

    private void bekostiging() {
        var berekend = api.lees("/funding/v1/berekeningen?periode=2015-2016&limiet=500", "ministerie", List.of());
        verteller.zeg("     %d samenwerkingsverbanden berekend, samen netto %s euro"
                .formatted(berekend.path("resultaten").size(), totaal(berekend)));
        var berekening =
                api.lees("/funding/v1/berekeningen?swv=" + SWV + "&periode=2015-2016", "swv:" + SWV, List.of());
        for (var deel : berekening.at("/resultaten/0/componenten")) {
            verteller.zeg("     %-18s teldatum %s   netto %14s euro"
                    .formatted(
                            deel.path("code").asText(),
                            deel.path("teldatum").asText(),
                            deel.path("netto").asText()));
        }
        for (var uitleg : berekening.at("/resultaten/0/toelichting")) {
            verteller.zeg("     let op: " + uitleg.path("detail").asText());
        }
    }

    private static BigDecimal totaal(JsonNode berekend) {
        return berekend.path("resultaten").findValuesAsText("netto").stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isVan(JsonNode event, String teldatum) {
        return event.at("/data/teldatum").asText().equals(teldatum);
    }

    private static boolean gaatOver(JsonNode event, JsonNode aanmelding) {
        return event.path("subject").asText().equals(aanmelding.path("id").asText());
    }

    private static String code(JsonNode school) {
        return school.path("code").asText();
    }

    private static String bestuur(JsonNode school) {
        return school.path("bestuur").asText();
    }
}
