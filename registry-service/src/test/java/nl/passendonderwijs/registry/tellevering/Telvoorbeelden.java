package nl.passendonderwijs.registry.tellevering;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.passendonderwijs.kit.platform.Tokens;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import nl.passendonderwijs.registry.VerzetbareKlok;
import nl.passendonderwijs.registry.telling.hertelling.HertellingService;

/** The small register, counted on 1 October 2014, as it is in the weeks after. */
@ApplicationScoped
public class Telvoorbeelden {

    public static final LocalDate VOORLOPIG = LocalDate.of(2014, 10, 15);
    public static final LocalDate DEFINITIEF = LocalDate.of(2014, 12, 1);
    static final String SWV = "/registry/v1/samenwerkingsverbanden/PO2602/tellingen/2014-10-01";

    @Inject
    Schoon schoon;

    @Inject
    VerzetbareKlok klok;

    @Inject
    HertellingService hertelling;

    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
        klok.zetOp(VOORLOPIG);
        bereik("PO");
    }

    static void bereik(String sector) {
        alsBeheer()
                .contentType("application/json")
                .body("{\"sector\":\"%s\",\"teldatum\":\"2014-10-01\"}".formatted(sector))
                .post("/registry/v1/teldata")
                .then()
                .statusCode(201);
    }

    void hertelAlles() {
        while (hertelling.maakVolgende()) {
            // each batch in a transaction of its own
        }
    }

    static Response lever(String vestiging, String teldatum, String inhoud) {
        return als("vestiging:" + vestiging)
                .contentType("application/json")
                .body(inhoud)
                .put(adres(vestiging, teldatum));
    }

    static Response leverBao(int aantal) {
        return lever("01AA00", "2014-10-01", bao(aantal));
    }

    static String bao(int aantal) {
        return "{\"rijen\":[{\"soort\":\"BAO\",\"aantal\":%d}]}".formatted(aantal);
    }

    static String adres(String vestiging, String teldatum) {
        return "/registry/v1/vestigingen/%s/tellingen/%s".formatted(vestiging, teldatum);
    }

    static RequestSpecification als(String organisatie) {
        return given().auth().oauth2(Tokens.van(organisatie));
    }

    static Response lees(String vestiging) {
        return given().get(adres(vestiging, "2014-10-01"));
    }
}
