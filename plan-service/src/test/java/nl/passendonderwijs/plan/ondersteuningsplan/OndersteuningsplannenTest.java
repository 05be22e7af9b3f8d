package nl.passendonderwijs.plan.ondersteuningsplan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class OndersteuningsplannenTest {

    private static final String PLANNEN = "/plan/v1/ondersteuningsplannen";

    @Inject
    AgroalDataSource database;

    @AfterEach
    void ruim_op() throws SQLException {
        voerUit("DELETE FROM ondersteuningsplan");
    }

    @Test
    void geeft_een_lege_lijst_zolang_er_geen_plannen_zijn() {
        lees("", "swv:PO2602")
                .then()
                .statusCode(200)
                .body("resultaten", empty())
                .body("volgende", nullValue());
    }

    @Test
    void geeft_de_plannen_van_een_verband_en_een_plan_alleen() throws SQLException {
        var id = voegToe("PO2602");
        voegToe("PO2603");

        lees("?swv=PO2602", "gemeente:0307")
                .then()
                .body("resultaten", hasSize(1))
                .body("resultaten[0].id", equalTo(id))
                .body("resultaten[0].van", equalTo("2022-08-01"));
        lees("/" + id, "opr:PO2602").then().statusCode(200).body("versie", equalTo(1));
    }

    @Test
    void bladert_langs_de_plannen() throws SQLException {
        voegToe("PO2602");
        voegToe("PO2603");

        var eerste = lees("?limiet=1", "beheer");

        given().auth()
                .oauth2(Tokens.van("beheer"))
                .get(eerste.<String>path("volgende"))
                .then()
                .body("resultaten", hasSize(1))
                .body("volgende", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "beheer",
        "ministerie",
        "inspectie",
        "swv:PO2602",
        "bestuur:40740",
        "vestiging:02QZ00",
        "gemeente:0307",
        "opr:PO2602",
    })
    void laat_lezen_wie_de_scope_heeft(String organisatie) {
        lees("", organisatie).then().statusCode(200);
        given().auth()
                .oauth2(Tokens.metScope(organisatie, "plan:schrijven"))
                .get(PLANNEN)
                .then()
                .statusCode(403);
    }

    @Test
    void weigert_zonder_geldig_token() {
        given().get(PLANNEN).then().statusCode(401);
        given().auth().oauth2(Tokens.verlopen("beheer")).get(PLANNEN).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "?swv=PO, 400",
        "?limiet=501, 400",
        "?status=X, 400",
        "/geen-id, 400",
        "/, 404",
        "/01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12, 404",
    })
    void weigert_slechte_invoer(String vraag, int status) {
        lees(vraag, "beheer").then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void noemt_alle_fouten_tegelijk() {
        lees("?swv=PO&limiet=0", "beheer").then().body("errors.pointer", containsInAnyOrder("#?swv", "#?limiet"));
    }

    private static Response lees(String vraag, String organisatie) {
        return given().auth().oauth2(Tokens.van(organisatie)).get(PLANNEN + vraag);
    }

    private String voegToe(String swv) throws SQLException {
        var id = UUID.randomUUID().toString();
        voerUit("INSERT INTO ondersteuningsplan (id, swv, van, tot, status, versie) VALUES ('" + id + "', '" + swv
                + "', '2022-08-01', '2026-08-01', 'VASTGESTELD', 1)");
        return id;
    }

    private void voerUit(String sql) throws SQLException {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.createStatement()) {
            opdracht.executeUpdate(sql);
        }
    }
}
