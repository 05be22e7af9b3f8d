package nl.passendonderwijs.registry.herhaling;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.importeer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.wachtOp;
import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.publiceer;
import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.schoolgids;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import nl.passendonderwijs.kit.platform.Tokens;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;

/** A small register to which much happens: a school moves, areas change three times, besturen take part from outside, schools publish, pupils count. */
final class Geschiedenisvoorbeelden {
    private static final String VESTIGINGEN = KleinRegisterVoorbeelden.VESTIGINGEN
            + "01AF00,De Wilg,PO,BO,0,40740,Openbaar,3811AB,0307,PO2602,VO2602,0,,\n"
            + "01AG00,De Rank,SO/VSO,SO,0,40743,Reformatorisch,3811AB,0307,PO2602,VO2602,1,,\n";
    private static final String GRENSCORRECTIE = """
            {"soort": "POSTCODES", "ingangsdatum": "2027-08-01", "reden": "Grenscorrectie",
             "postcodes": [{"pc4": "3812", "gemeente": "0307", "swvPo": "PO2601", "swvVo": "VO2602"}]}""";
    private static final String FUSIE = """
            {"soort": "FUSIE", "ingangsdatum": "2027-08-01", "reden": "Besluit van beide verenigingen",
             "fusie": {"opgaand": ["PO2602"], "voortzetting": "PO2601", "regioLabel": "Midden"}}""";
    private static final String HERINDELING = """
            {"soort": "HERINDELING", "ingangsdatum": "2028-01-01", "reden": "Wet van 1 juli 2027",
             "herindeling": {"opgeheven": ["0307"], "gemeente": "1999", "naam": "Eemstad", "provincie": "Utrecht"}}""";

    private Geschiedenisvoorbeelden() {}

    static void speel() {
        laad();
        wachtOp(alsBeheer()
                        .multiPart("bestand", "verhuisd.csv", verhuisd().getBytes(StandardCharsets.UTF_8))
                        .multiPart("soort", "REGISTER_VESTIGINGEN")
                        .multiPart("peildatum", "2026-09-01")
                        .post("/registry/v1/imports"))
                .then()
                .body("status", equalTo("KLAAR"));
        meedoen();
        wijzig(GRENSCORRECTIE);
        wijzig(FUSIE);
        wijzig(HERINDELING);
        publiceer("bestuur:40740", "01AA00", schoolgids("2025-08-01", 6)).then().statusCode(201);
        publiceer("bestuur:40740", "01AA00", schoolgids("2026-08-01", 8)).then().statusCode(200);
        bereik("2014-10-01");
    }

    private static void laad() {
        importeer("REGISTER_SAMENWERKINGSVERBANDEN", KleinRegisterVoorbeelden.SAMENWERKINGSVERBANDEN);
        importeer("REGISTER_GEMEENTEN", KleinRegisterVoorbeelden.GEMEENTEN + "0344,Utrecht,Utrecht,52.0908,5.1222\n");
        importeer(
                "REGISTER_POSTCODES",
                KleinRegisterVoorbeelden.POSTCODES
                        + "3512,0344,Utrecht,PO2601,VO2602,52.0930,5.1244,gemeente,regeling-2015\n");
        importeer("REGISTER_VESTIGINGEN", VESTIGINGEN);
        importeer("REGISTER_LEERLINGAANTALLEN", KleinRegisterVoorbeelden.LEERLINGAANTALLEN);
    }

    /** Two bestuurs from outside: one stops, the other is in a samenwerkingsverband that goes up in another. */
    private static void meedoen() {
        var eerste = neemDeel("PO2601", "40741", "2026-08-01", "null");
        als("bestuur:40741")
                .body("{\"einddatum\":\"2027-02-01\"}")
                .post("/registry/v1/samenwerkingsverbanden/PO2601/deelnames/%s/beeindigingen".formatted(eerste))
                .then()
                .statusCode(201);
        neemDeel("PO2602", "40743", "2026-08-01", "\"2028-08-01\"");
        neemDeel("PO2602", "40743", "2029-08-01", "null");
    }

    private static String neemDeel(String swv, String bestuur, String van, String tot) {
        return als("bestuur:" + bestuur)
                .body("{\"bestuur\":\"%s\",\"ingangsdatum\":\"%s\",\"einddatum\":%s}".formatted(bestuur, van, tot))
                .post("/registry/v1/samenwerkingsverbanden/%s/deelnames".formatted(swv))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification als(String organisatie) {
        return given().auth().oauth2(Tokens.van(organisatie)).contentType("application/json");
    }

    private static String verhuisd() {
        return VESTIGINGEN.replace(
                "Openbaar,3811AB,0307,PO2602,VO2602,0,52", "Openbaar,3512AB,0344,PO2601,VO2602,0,52");
    }

    private static void wijzig(String inhoud) {
        alsBeheer()
                .contentType("application/json")
                .body(inhoud)
                .post("/registry/v1/gebiedswijzigingen")
                .then()
                .statusCode(201);
    }

    private static void bereik(String teldatum) {
        alsBeheer()
                .contentType("application/json")
                .body("{\"sector\":\"PO\",\"teldatum\":\"%s\"}".formatted(teldatum))
                .post("/registry/v1/teldata")
                .then()
                .statusCode(201);
    }
}
