package nl.passendonderwijs.systeemtest.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegellijstTest {

    private static final String ZP_10 = "ZP-10;Zes weken.;WPO 40(6);S";

    @Test
    void toont_een_regel_zonder_test_als_open() {
        var lijst = new Regellijst(List.of(Regel.uit(ZP_10)));
        var klassen = new Vindplaatsen();
        klassen.noteer("ZP-10", "Beslistermijn");

        var markdown = new Regelmatrix(lijst, klassen, new Vindplaatsen()).alsMarkdown();

        assertThat(markdown).contains("| ZP-10 | Zes weken. | WPO 40(6) | S | `Beslistermijn` | _open_ |");
    }

    @Test
    void noemt_wie_een_onbekende_regel_gebruikt() {
        var lijst = new Regellijst(List.of(Regel.uit(ZP_10)));
        var tests = new Vindplaatsen();
        tests.noteer("ZP-99", "BeslistermijnTest");

        var onbekend = new Regelmatrix(lijst, new Vindplaatsen(), tests).onbekendeRegels();

        assertThat(onbekend).containsExactly("Onbekende regel ZP-99 in BeslistermijnTest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZP-10;Zes weken.;WPO 40(6)", "ZP-10;Zes; weken.;WPO 40(6);S", "ZP-10;;WPO 40(6);S"})
    void weigert_een_regel_zonder_vier_gevulde_velden(String csvregel) {
        assertThatIllegalArgumentException().isThrownBy(() -> Regel.uit(csvregel));
    }

    @Test
    void weigert_een_dubbel_id() {
        var dubbel = List.of(Regel.uit(ZP_10), Regel.uit(ZP_10));

        assertThatIllegalArgumentException().isThrownBy(() -> new Regellijst(dubbel));
    }
}
