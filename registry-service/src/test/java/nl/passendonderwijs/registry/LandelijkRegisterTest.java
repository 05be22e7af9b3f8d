package nl.passendonderwijs.registry;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.REGISTER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.passendonderwijs.kit.platform.Testplatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class LandelijkRegisterTest {

    @Test
    void laadt() {
        String[][] stappen = {
            {"REGISTER_SAMENWERKINGSVERBANDEN", "samenwerkingsverbanden.csv"},
            {"REGISTER_GEMEENTEN", "gemeenten.csv"},
            {"REGISTER_POSTCODES", "pc4.csv"},
            {"REGISTER_BESTUREN", "besturen.csv"},
            {"REGISTER_VESTIGINGEN", "vestigingen.csv"},
            {"REGISTER_VESTIGINGEN_GESLOTEN", "vestigingen_gesloten.csv"},
            {"REGISTER_LEERLINGAANTALLEN", "leerlingaantallen.csv.gz"}
        };
        for (int ronde = 0; ronde < 2; ronde++)
            for (var stap : stappen) {
                long t = System.nanoTime();
                var job = Bestandenvoorbeelden.importeer(stap[0], REGISTER.resolve(stap[1]));
                System.out.println(stap[0] + " " + (System.nanoTime() - t) / 1_000_000 + " ms "
                        + job.asString()
                                .substring(0, Math.min(600, job.asString().length())));
            }
        System.out.println(given().get("/registry/v1/postcodes/3811").asString());
        System.out.println(
                given().get("/registry/v1/vestigingen?limiet=2&swv=PO2602").asString());
        System.out.println(given().get("/q/health/group/gereed").asString());
        for (int i = 0; i < 2; i++) {
            long t = System.nanoTime();
            System.out.println(Bestandenvoorbeelden.alsBeheer()
                    .contentType("application/json")
                    .body("{\"sector\":\"PO\",\"teldatum\":\"2014-10-01\"}")
                    .post("/registry/v1/teldata")
                    .asPrettyString());
            System.out.println((System.nanoTime() - t) / 1_000_000 + " ms");
        }
        System.out.println(given().get("/registry/v1/samenwerkingsverbanden/PO2602/tellingen/2014-10-01")
                .asString()
                .substring(0, 700));
    }
}
