package nl.passendonderwijs.placement.inschrijving.verwijdering;

import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.ingeschreven;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.leerling;
import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.besluit;
import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.verwijderingen;
import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.volledig;
import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.voorgenomen;
import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.zet;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.bezwaar.Verwijderd;
import nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden;
import nl.passendonderwijs.placement.proef.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a school sees of its decision to remove. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class VerwijderbesluitApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void VER_01_een_school_kan_met_wie_is_verwijderd_niets_meer_dat_kan_alleen_een_bezwaar() {
        var verwijderd = Verwijderd.vanDeBasisschool();

        verwijderd.leesInschrijving().then().body("mogelijkeStappen", empty());
        InschrijvingVoorbeelden.schrijfUit(
                        verwijderd.leerling(),
                        verwijderd.inschrijving(),
                        InschrijvingVoorbeelden.uitschrijving("2026-05-01"))
                .then()
                .statusCode(409)
                .body("detail", endsWith("Wel mogelijk: niets."));
    }

    @Test
    void VER_01_toont_het_besluit_met_reden_en_bevindingen() {
        var leerling = leerling();
        ingeschreven(leerling);
        var id = voorgenomen(leerling);
        alsBestuur().get(verwijderingen(leerling) + "/" + id).then().body("besluit", nullValue());
        zet(leerling, id, "gehoord", Map.of("datum", "2026-03-29", "gehoorde", "GROEPSLERAAR"));
        volledig(leerling, id);
        var besluit = besluit();
        besluit.put("besluitdatum", "2026-05-04");

        zet(leerling, id, "besluiten", besluit).then().statusCode(201);

        alsBestuur()
                .get(verwijderingen(leerling))
                .then()
                .body("resultaten[0].besluit.besluitdatum", equalTo("2026-05-04"))
                .body("resultaten[0].besluit.verwijderdatum", equalTo("2026-05-01"))
                .body("resultaten[0].besluit.reden", equalTo("GEDRAG"))
                .body("resultaten[0].bevindingen.code", contains("voor-voornemen", "voor-besluit"));
    }
}
