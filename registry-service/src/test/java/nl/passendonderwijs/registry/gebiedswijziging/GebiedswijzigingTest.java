package nl.passendonderwijs.registry.gebiedswijziging;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijzigingvoorbeelden.FUSIE;
import static nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijzigingvoorbeelden.HERINDELING;
import static nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijzigingvoorbeelden.POSTCODES;
import static nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijzigingvoorbeelden.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.Bestandenvoorbeelden;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class GebiedswijzigingTest {
    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
    }

    @Test
    void toont_vooraf_welke_vestigingen_verhuizen_en_bewaart_niets() {
        var voorbeeld = vraag(FUSIE, "?valideer=true");

        voorbeeld
                .then()
                .statusCode(200)
                .body("voorbeeld.verhuizingen.vestiging", containsInAnyOrder("01AA00", "01AB00"))
                .body("voorbeeld.verhuizingen.van", hasItems("PO2602"))
                .body("voorbeeld.postcodes", equalTo(2));
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM gebiedswijziging"))
                .isZero();
        assertThat(lidmaatschappen("01AA00", "2027-08-01")).isEqualTo("PO2602");
    }

    @Test
    void MEM_07_laat_bij_een_fusie_leden_zonder_gat_overgaan_en_sluit_het_oude_verband() {
        vraag(FUSIE, "").then().statusCode(201).body("verhuizingen.naar", contains("PO2601", "PO2601"));

        assertThat(lidmaatschappen("01AA00", "2027-07-31")).isEqualTo("PO2602");
        assertThat(lidmaatschappen("01AA00", "2027-08-01")).isEqualTo("PO2601");
        assertThat(lidmaatschappen("01AE00", "2027-08-01")).isEqualTo("PO0001");
        given().get("/registry/v1/samenwerkingsverbanden/PO2602?peildatum=2027-08-01")
                .then()
                .statusCode(404);
        given().get("/registry/v1/samenwerkingsverbanden/PO2602?peildatum=2027-07-31")
                .then()
                .statusCode(200);
    }

    @Test
    void REG_04_laat_een_herindeling_de_gebieden_zoals_zij_zijn() {
        vraag(HERINDELING, "")
                .then()
                .statusCode(201)
                .body("verhuizingen", empty())
                .body("vestigingen", equalTo(5));

        given().get("/registry/v1/vestigingen/01AA00?peildatum=2027-01-01")
                .then()
                .body("gemeente", equalTo("1999"))
                .body("lidmaatschappen.swv", contains("PO2602"));
        given().get("/registry/v1/postcodes/3811?peildatum=2027-01-01")
                .then()
                .body("gemeente.naam", equalTo("Eemstad"));
        given().get("/registry/v1/vestigingen/01AA00?peildatum=2026-12-31")
                .then()
                .body("gemeente", equalTo("0307"));
    }

    @Test
    void REG_03_laat_een_verplaatste_postcode_haar_vestigingen_meenemen() {
        vraag(POSTCODES, "")
                .then()
                .statusCode(201)
                .body("verhuizingen.vestiging", contains("01AB00"))
                .body("verhuizingen.sector", contains("PO"));

        assertThat(lidmaatschappen("01AB00", "2027-08-01")).isEqualTo("PO2601 VO2602");
    }

    @Test
    void bewaart_een_wijziging_met_wie_wanneer_en_waarom() {
        var adres = vraag(POSTCODES, "").header("Location");

        given().get(adres)
                .then()
                .statusCode(200)
                .body("reden", equalTo("Grenscorrectie"))
                .body("vastgelegdDoor", equalTo("beheer"));
        given().get("/registry/v1/gebiedswijzigingen").then().body("resultaten.soort", contains("POSTCODES"));
    }

    @Test
    void blijft_na_een_fusie_zoals_zij_is_als_dezelfde_lijsten_nog_eens_komen() {
        vraag(FUSIE, "").then().statusCode(201);

        for (var lijst : KleinRegisterVoorbeelden.lijsten().entrySet()) {
            Bestandenvoorbeelden.importeer(lijst.getKey(), lijst.getValue())
                    .then()
                    .body("status", equalTo("KLAAR"))
                    .body("nieuw", equalTo(0))
                    .body("gewijzigd", equalTo(0));
        }

        assertThat(lidmaatschappen("01AA00", "2027-08-01")).isEqualTo("PO2601");
    }

    @Test
    void laat_een_latere_lijst_doorwerken_in_wat_al_gepland_was() {
        vraag(HERINDELING, "").then().statusCode(201);

        Bestandenvoorbeelden.importeer(
                        "REGISTER_VESTIGINGEN",
                        KleinRegisterVoorbeelden.VESTIGINGEN.replace("De Linde", "De Lindeboom"))
                .then()
                .body("gewijzigd", equalTo(1));

        given().get("/registry/v1/vestigingen/01AA00?peildatum=2027-01-01")
                .then()
                .body("naam", equalTo("De Lindeboom"))
                .body("gemeente", equalTo("1999"));
    }

    @Test
    void geeft_een_vestiging_een_andere_etag_als_haar_lidmaatschap_verandert() {
        var etag = given().get("/registry/v1/vestigingen/01AB00").header("ETag");

        vraag(POSTCODES, "").then().statusCode(201);

        given().header("If-None-Match", etag)
                .get("/registry/v1/vestigingen/01AB00")
                .then()
                .statusCode(200)
                .body("lidmaatschappen.swv", hasItems("PO2601"));
    }

    @Test
    void neemt_bij_een_andere_gemeente_van_een_postcode_haar_scholen_mee() {
        Bestandenvoorbeelden.importeer("REGISTER_GEMEENTEN", """
                gemeente_code,gemeente_naam,provincie,lat,lon
                0344,Utrecht,Utrecht,52.0907,5.1214
                """);

        vraag(POSTCODES.replace("0307", "0344"), "").then().statusCode(201);

        given().get("/registry/v1/vestigingen/01AB00?peildatum=2027-08-01")
                .then()
                .body("gemeente", equalTo("0344"));
    }

    private static String lidmaatschappen(String vestiging, String dag) {
        return String.join(
                " ",
                given().get("/registry/v1/vestigingen/%s/lidmaatschappen?peildatum=%s".formatted(vestiging, dag))
                        .<List<String>>path("resultaten.swv"));
    }
}
