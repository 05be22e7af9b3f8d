package nl.passendonderwijs.placement.leerling;

import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.EERSTE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.LEERLINGEN;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.TWEEDE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.aanmelding;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.geregistreerd;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.koppelcode;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.leerling;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.registreer;
import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class GekoppeldeAanmeldingTest {

    private String leerling;
    private Map<String, Object> aanmelding;

    @BeforeEach
    void code() {
        Register.vul();
        leerling = geregistreerd(EERSTE);
        aanmelding = aanmelding(koppelcode(EERSTE, leerling));
    }

    @Test
    void een_koppelcode_brengt_de_leerling_van_de_eerste_school_mee() {
        var antwoord = meldAan();

        antwoord.then()
                .statusCode(201)
                .body("leerlingId", equalTo(leerling))
                .body("waarschuwingen.code", not(hasItem("niet-gekoppeld")));
        als(TWEEDE).get(LEERLINGEN + "/" + leerling).then().statusCode(200);
    }

    @Test
    void een_tweede_aanmelding_kent_de_leerling_aan_het_eigen_kenmerk() {
        meldAan().then().statusCode(201);
        aanmelding.put("koppelcode", null);
        aanmelding.put("vestiging", VestigingVoorbeelden.OVER_DE_GRENS);

        var antwoord = meldAan();

        antwoord.then().statusCode(201).body("leerlingId", equalTo(leerling));
    }

    @Test
    void een_andere_geboortedatum_koppelt_niet() {
        aanmelding.put("geboortedatum", "2021-05-13");

        var antwoord = meldAan();

        antwoord.then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/geboortedatum"))
                .body("errors[0].code", equalTo("geboortedatum-wijkt-af"));
    }

    @Test
    void een_kenmerk_van_een_andere_leerling_koppelt_niet() {
        var bezet = leerling();
        registreer(TWEEDE, bezet);
        aanmelding.put("leerlingkenmerk", bezet.get("leerlingkenmerk"));

        var antwoord = meldAan();

        antwoord.then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/leerlingkenmerk"))
                .body("errors[0].code", equalTo("kenmerk-in-gebruik"));
    }

    @Test
    void alleen_valideren_verbruikt_de_code_niet() {
        als(TWEEDE)
                .body(aanmelding)
                .post(AANMELDINGEN + "?valideer=true")
                .then()
                .statusCode(200)
                .body("geldig", equalTo(true));

        meldAan().then().statusCode(201).body("leerlingId", equalTo(leerling));
    }

    @Test
    void een_code_koppelt_een_keer() {
        meldAan().then().statusCode(201);
        aanmelding.put("leerlingkenmerk", LeerlingVoorbeelden.kenmerk());

        var antwoord = meldAan();

        antwoord.then().statusCode(400).body("errors[0].code", equalTo("koppelcode-onbekend"));
    }

    @Test
    void hetzelfde_verzoek_nog_eens_geeft_dezelfde_aanmelding() {
        var sleutel = UUID.randomUUID().toString();
        var eerste = meldAan(sleutel);

        var tweede = meldAan(sleutel);

        tweede.then().statusCode(201).body("id", equalTo(eerste.path("id")));
    }

    @Test
    void van_twee_aanmeldingen_tegelijk_krijgt_een_de_leerling() throws Exception {
        var antwoorden = Samenloop.tweemaal(() -> {
            var eigen = aanmelding((String) aanmelding.get("koppelcode"));
            return als(TWEEDE).body(eigen).post(AANMELDINGEN);
        });

        assertThat(antwoorden)
                .filteredOn(antwoord -> antwoord.statusCode() == 201)
                .hasSize(1);
        assertThat(antwoorden)
                .filteredOn(antwoord -> antwoord.statusCode() != 201)
                .allSatisfy(antwoord ->
                        assertThat(antwoord.<String>path("errors[0].code")).isEqualTo("koppelcode-onbekend"));
    }

    private Response meldAan() {
        return als(TWEEDE).body(aanmelding).post(AANMELDINGEN);
    }

    private Response meldAan(String sleutel) {
        return als(TWEEDE).header("Idempotency-Key", sleutel).body(aanmelding).post(AANMELDINGEN);
    }
}
