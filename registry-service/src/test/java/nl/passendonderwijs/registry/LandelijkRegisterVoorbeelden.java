package nl.passendonderwijs.registry;

import static nl.passendonderwijs.registry.Bestandenvoorbeelden.REGISTER;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.importeer;
import static org.hamcrest.Matchers.equalTo;

/** The files of the national register, taken in as beheer does, with one teldatum reached. */
final class LandelijkRegisterVoorbeelden {

    private LandelijkRegisterVoorbeelden() {}

    static void laad() {
        laad("REGISTER_SAMENWERKINGSVERBANDEN", "samenwerkingsverbanden.csv");
        laad("REGISTER_GEMEENTEN", "gemeenten.csv");
        laad("REGISTER_POSTCODES", "pc4.csv");
        laad("REGISTER_BESTUREN", "besturen.csv");
        laad("REGISTER_VESTIGINGEN", "vestigingen.csv");
        laad("REGISTER_VESTIGINGEN_GESLOTEN", "vestigingen_gesloten.csv");
        laad("REGISTER_LEERLINGAANTALLEN", "leerlingaantallen.csv.gz");
        alsBeheer()
                .contentType("application/json")
                .body("{\"sector\":\"PO\",\"teldatum\":\"2014-10-01\"}")
                .post("/registry/v1/teldata")
                .then()
                .statusCode(201);
    }

    private static void laad(String soort, String bestand) {
        importeer(soort, REGISTER.resolve(bestand))
                .then()
                .body("status", equalTo("KLAAR"))
                .body("afgewezen", equalTo(0));
    }
}
