package nl.passendonderwijs.placement.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeSet;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.proef.Kopie;
import org.junit.jupiter.api.Test;

/** A table that holds rows of a pupil is in the parents' export, or it is said here why not. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class InzagevolledigheidTest {

    private static final Map<String, String> NIET = Map.of(
            "gebeurtenis", "every part tells the steps of its own cases",
            "termijn", "every part shows the terms of its own cases",
            "vrije_tekst", "every part shows the texts of its own cases");

    private static final String MET_LEERLING = """
            SELECT t.table_name FROM information_schema.tables t
            JOIN information_schema.columns c USING (table_schema, table_name)
            WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.column_name = 'leerling'
            """;

    @Inject
    @Any
    Instance<Exportdeel> delen;

    @Test
    void elke_tabel_over_een_leerling_staat_in_het_inzagedocument() {
        var verteld = new TreeSet<>(NIET.keySet());
        delen.forEach(deel -> verteld.addAll(deel.tabellen()));

        assertThat(verteld).containsExactlyInAnyOrderElementsOf(Kopie.lees(MET_LEERLING));
    }
}
