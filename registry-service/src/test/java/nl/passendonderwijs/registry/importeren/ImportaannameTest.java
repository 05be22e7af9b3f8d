package nl.passendonderwijs.registry.importeren;

import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.wachtOp;
import static nl.passendonderwijs.registry.KleinRegisterVoorbeelden.GEMEENTEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class ImportaannameTest {

    private static final byte[] INHOUD = GEMEENTEN.getBytes(StandardCharsets.UTF_8);

    @Inject
    Schoon schoon;

    @Inject
    Wachtmap wachtmap;

    @Inject
    ImportaannameService aanname;

    @BeforeEach
    void leeg() {
        schoon.maak();
    }

    @Test
    void bewaart_niets_bij_alleen_valideren() {
        var antwoord = biedAan(alsBeheer().queryParam("valideer", "true"));

        antwoord.then().statusCode(200);
        assertThat(bestand(antwoord.path("voorbeeld.id"))).doesNotExist();
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM import")).isZero();
    }

    @Test
    void laat_het_bestand_wachten_tot_het_zeker_is() {
        QuarkusTransaction.begin();
        var opdracht = aanname.neemAan(
                new Importverzoek(Importsoort.REGISTER_GEMEENTEN, null, false, null, "0"),
                new ByteArrayInputStream(INHOUD));
        assertThat(wachtmap.pad(opdracht.id())).exists();

        QuarkusTransaction.rollback();

        assertThat(wachtmap.pad(opdracht.id())).doesNotExist();
    }

    @Test
    void ruimt_het_bestand_op_na_het_inlezen() {
        var gedaan = wachtOp(biedAan(alsBeheer()));

        await().untilAsserted(() -> assertThat(bestand(gedaan.path("id"))).doesNotExist());
    }

    private Path bestand(String importId) {
        return wachtmap.pad(UUID.fromString(importId));
    }

    private static Response biedAan(RequestSpecification verzoek) {
        return verzoek.multiPart("bestand", "gemeenten.csv", INHOUD)
                .multiPart("soort", "REGISTER_GEMEENTEN")
                .post("/registry/v1/imports");
    }
}
