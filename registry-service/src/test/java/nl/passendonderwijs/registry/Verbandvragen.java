package nl.passendonderwijs.registry;

import static io.restassured.RestAssured.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.platform.Tokens;

/** What the API says of each samenwerkingsverband of a sector. */
@ApplicationScoped
class Verbandvragen {

    @Inject
    Sql sql;

    List<String> codes(String sector) {
        return sql.lees(
                "SELECT DISTINCT code FROM samenwerkingsverband_geldend WHERE sector = ?",
                rij -> rij.tekst("code"),
                sector);
    }

    static List<Map<String, Object>> overlappen(String swv) {
        return given().get("/registry/v1/samenwerkingsverbanden/" + swv + "/overlappende-samenwerkingsverbanden")
                .path("resultaten");
    }

    /** Each overlap as PO code, VO code and the PC4s in common. */
    static Stream<String> paren(String swv) {
        return overlappen(swv).stream()
                .map(overlap ->
                        Stream.of(swv, overlap.get("swv").toString()).sorted().toList() + " "
                                + overlap.get("aantalPostcodes"));
    }

    static int vestigingen(String swv) {
        return given()
                .auth()
                .oauth2(Tokens.van("ministerie"))
                .get("/registry/v1/samenwerkingsverbanden/" + swv + "/samenstelling")
                .<List<Integer>>path("soorten.aantal")
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
