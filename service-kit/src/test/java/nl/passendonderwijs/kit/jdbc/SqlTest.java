package nl.passendonderwijs.kit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.platform.Testplatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class SqlTest {

    private static final String VAN_VERSIE = "UPDATE effect SET keer = ? WHERE naam = ? AND keer = ?";

    @Inject
    Sql sql;

    @Test
    void wijzigt_een_rij_op_de_versie_die_is_gelezen() {
        sql.schrijf("INSERT INTO effect (naam, keer) VALUES ('gehouden', 1)");

        sql.schrijfEen(VAN_VERSIE, 2, "gehouden", 1);

        assertThat(keer("gehouden")).isEqualTo(2);
    }

    @Test
    void overschrijft_nooit_wat_een_ander_intussen_wijzigde() {
        sql.schrijf("INSERT INTO effect (naam, keer) VALUES ('ingehaald', 5)");

        assertThatIllegalStateException().isThrownBy(() -> sql.schrijfEen(VAN_VERSIE, 2, "ingehaald", 1));

        assertThat(keer("ingehaald")).isEqualTo(5);
    }

    private int keer(String naam) {
        return sql.leesEen("SELECT keer FROM effect WHERE naam = ?", rij -> rij.geheel("keer"), naam)
                .orElseThrow();
    }
}
