package nl.passendonderwijs.registry.dagwissel;

import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import nl.passendonderwijs.registry.VerzetbareKlok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class DagwisselTest {
    private static final LocalDate NIEUWJAAR = LocalDate.of(2030, 1, 1);
    private static final String HERINDELING = """
            {"soort": "HERINDELING", "ingangsdatum": "2030-01-01", "reden": "Wet van 1 juli 2029",
             "herindeling": {"opgeheven": ["0307"], "gemeente": "1999", "naam": "Eemstad", "provincie": "Utrecht"}}""";

    @Inject
    Schoon schoon;

    @Inject
    VerzetbareKlok klok;

    @Inject
    DagwisselService dagwissel;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
        alsBeheer()
                .contentType("application/json")
                .body(HERINDELING)
                .post("/registry/v1/gebiedswijzigingen")
                .then()
                .statusCode(201);
        schoon.voer("UPDATE dagwissel SET dag = '2029-12-30'");
    }

    @AfterEach
    void zetGelijk() {
        klok.loopWeer();
        schoon.voer("UPDATE dagwissel SET dag = current_date");
    }

    @Test
    void vertelt_op_de_dag_zelf_wat_gepland_was_en_daarna_niet_nog_eens() {
        klok.zetOp(NIEUWJAAR);
        long voor = schoon.events();

        dagwissel.kijk();
        dagwissel.kijk();

        assertThat(schoon.events() - voor).isEqualTo(5);
    }

    @Test
    void zwijgt_op_een_dag_waarop_niets_begint() {
        klok.zetOp(NIEUWJAAR.minusDays(1));
        long voor = schoon.events();

        dagwissel.kijk();

        assertThat(schoon.events()).isEqualTo(voor);
    }
}
