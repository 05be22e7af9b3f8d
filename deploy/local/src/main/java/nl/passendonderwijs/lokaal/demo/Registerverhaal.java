package nl.passendonderwijs.lokaal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What the register can say: why a school belongs where it does, what a merger would do, what is missing where. */
final class Registerverhaal {

    private static final String FUSIE = """
            {"soort": "FUSIE", "ingangsdatum": "2030-08-01", "reden": "Alleen een voorbeeld",
             "fusie": {"opgaand": ["PO2603"], "voortzetting": "%s"}}
            """;
    private static final List<Voorbeeldaanbod> AANBOD = List.of(
            new Voorbeeldaanbod("BAO", "HOOGBEGAAFDHEID", 12, 9),
            new Voorbeeldaanbod("SBO", "GEDRAG_ADHD", 24, 24),
            new Voorbeeldaanbod("SOVSO", "AUTISME", 8, 6));

    private final String swv;
    private final Api api;
    private final Verteller verteller;

    Registerverhaal(String swv, Api api, Verteller verteller) {
        this.swv = swv;
        this.api = api;
        this.verteller = verteller;
    }

    void waarom(String school) {
        var uitleg = api.lees("/registry/v1/vestigingen/" + school + "/lidmaatschappen", Api.IEDEREEN, List.of());
        for (var lid : uitleg.path("resultaten")) {
            verteller.zeg("     %s hoort bij %s, want:"
                    .formatted(school, lid.path("swv").asText()));
            for (var grond : lid.path("motivering")) {
                verteller.zeg("       %-7s %s"
                        .formatted(
                                grond.path("regel").asText(), grond.path("feit").asText()));
            }
        }
    }

    /** A preview: the platform works it all out, shows it and stores nothing. */
    void watAls() {
        verteller.zeg("\nStel dat PO2603 opgaat in %s. Het antwoord is een voorbeeld; er wordt niets bewaard:"
                .formatted(swv));
        var gevolgen = api.stuur(
                        "/registry/v1/gebiedswijzigingen?valideer=true", "beheer", FUSIE.formatted(swv), List.of())
                .path("voorbeeld");
        verteller.zeg("     %d postcodes en %d vestigingen zouden overgaan"
                .formatted(
                        gevolgen.path("postcodes").asInt(),
                        gevolgen.path("verhuizingen").size()));
        api.lees("/registry/v1/samenwerkingsverbanden/PO2603?peildatum=2030-08-01", Api.IEDEREEN, List.of("geldigTot"));
    }

    void dekking() {
        AANBOD.forEach(this::publiceer);
        verteller.zeg("\nWaar is plaats voor een leerling met autisme, en waar is een witte vlek?");
        var dekking = api.lees(
                "/registry/v1/samenwerkingsverbanden/" + swv + "/dekking?behoefte=AUTISME", Api.IEDEREEN, List.of());
        dekking.path("resultaten").forEach(this::toon);
        verteller.zeg("     gemeten %s, met %s km als grens; %d vestigingen zeiden nog niet wat zij bieden"
                .formatted(
                        dekking.at("/berekening/afstandsmaat").asText(),
                        dekking.at("/berekening/grensKm").asText(),
                        dekking.at("/berekening/meegeteld/vestigingenZonderAanbod")
                                .asInt()));
    }

    private void publiceer(Voorbeeldaanbod voorbeeld) {
        var gevonden = api.lees(
                "/registry/v1/vestigingen?limiet=1&swv=" + swv + "&soort=" + voorbeeld.soort(),
                Api.IEDEREEN,
                List.of("resultaten.0.naam"));
        var school = gevonden.at("/resultaten/0/code").asText();
        api.zet(
                "/registry/v1/vestigingen/" + school + "/ondersteuningsaanbod",
                "vestiging:" + school,
                voorbeeld.verzoek(),
                List.of("herkomst", "aanbod.0.behoefte", "aanbod.0.vrij"));
    }

    private void toon(JsonNode rij) {
        var afstand = rij.at("/dichtstbij/afstandKm");
        verteller.zeg("     %-22s %s%s"
                .formatted(
                        rij.path("gemeenteNaam").asText(),
                        afstand.isNumber() ? "plaats op %5.1f km".formatted(afstand.asDouble()) : "nergens plaats",
                        rij.path("witteVlek").asBoolean() ? "   witte vlek" : ""));
    }
}
