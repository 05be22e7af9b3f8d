package nl.passendonderwijs.placement.bewaring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.bewaring.planning.Bewaarklok;
import nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class LeerlingdossierApiTest {

    @Inject
    VerzetbareKlok klok;

    @Inject
    Bewaarklok bewaarklok;

    @BeforeEach
    void scholen() {
        Register.vul();
        klok.zetOp(LocalDate.of(2026, 11, 22));
    }

    @AfterEach
    void tijd() {
        klok.loopWeer();
    }

    @Test
    void PRIV_10_het_dossier_gaat_twee_jaar_en_de_inschrijving_vijf_jaar_na_uitschrijving() {
        var aangemeld = School.meldAan(School.aanmelding("extraOndersteuning", "JA"));
        String leerling = aangemeld.path("leerlingId");
        School.beslis(aangemeld.path("id"), School.toelating()).then().statusCode(201);
        var inschrijving = InschrijvingVoorbeelden.ingeschreven(
                leerling, InschrijvingVoorbeelden.inschrijving("aanmelding", aangemeld.path("id")));
        InschrijvingVoorbeelden.schrijfUit(leerling, inschrijving, InschrijvingVoorbeelden.uitschrijving("2026-11-02"))
                .then()
                .statusCode(201);

        assertThat(over("2028-11-02", leerling)).containsExactly(1L, 1L, 1L);
        assertThat(over("2028-11-03", leerling)).containsExactly(0L, 1L, 1L);
        assertThat(over("2031-11-02", leerling)).containsExactly(0L, 1L, 1L);
        assertThat(over("2031-11-03", leerling)).containsExactly(0L, 0L, 0L);
    }

    @Test
    void PRIV_10_de_aanmelding_van_wie_is_ingeschreven_blijft_zolang_de_leerling_er_is() {
        var aangemeld = School.meldAan(School.aanmelding());
        String id = aangemeld.path("id");
        String leerling = aangemeld.path("leerlingId");
        School.beslis(id, School.toelating()).then().statusCode(201);
        var inschrijving =
                InschrijvingVoorbeelden.ingeschreven(leerling, InschrijvingVoorbeelden.inschrijving("aanmelding", id));
        assertThat(aanmeldingen("2028-11-22", id)).isEqualTo("1");
        klok.zetOp(LocalDate.of(2028, 11, 22));
        InschrijvingVoorbeelden.schrijfUit(leerling, inschrijving, InschrijvingVoorbeelden.uitschrijving("2028-11-20"))
                .then()
                .statusCode(201);

        assertThat(aanmeldingen("2030-11-20", id)).isEqualTo("1");
        assertThat(aanmeldingen("2030-11-21", id)).isEqualTo("0");
        assertThat(over("2030-11-21", leerling)).containsExactly(0L, 1L, 1L);
    }

    /** How many opp, inschrijvingen and leerlingen are left after that night. */
    private List<Long> over(String dag, String leerling) {
        ruimOp(dag);
        return Kopie.lees("""
                SELECT count(*) FROM opp WHERE leerling = '%1$s'
                UNION ALL SELECT count(*) FROM inschrijving WHERE leerling = '%1$s'
                UNION ALL SELECT count(*) FROM leerling WHERE id = '%1$s'
                """.formatted(leerling)).stream().map(Long::valueOf).toList();
    }

    private String aanmeldingen(String dag, String id) {
        ruimOp(dag);
        return Kopie.lees("SELECT count(*) FROM aanmelding WHERE id = '" + id + "'")
                .getFirst();
    }

    private void ruimOp(String dag) {
        klok.zetOp(LocalDate.parse(dag));
        bewaarklok.loop();
    }
}
