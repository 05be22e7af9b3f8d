package nl.passendonderwijs.placement.gebied;

import static nl.passendonderwijs.placement.proef.AanbodVoorbeelden.postcode;
import static nl.passendonderwijs.placement.proef.AanbodVoorbeelden.regio;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class GebiedskopieTest {

    @Test
    void neemt_de_punten_van_een_regio_over() {
        Register.meld(
                regio(
                        "PO2001",
                        postcode("9711", 53.21, 6.56),
                        postcode("9712", 53.22, 6.57),
                        postcode("9711", 53.21, 6.56)),
                1,
                UUID.randomUUID());

        Kopie.isBij();

        assertThat(lat("9711")).containsExactly("53.21");
        assertThat(lat("9712")).containsExactly("53.22");
    }

    @Test
    void laat_een_ouder_bericht_een_nieuwer_niet_overschrijven() {
        Register.meld(regio("PO2001", postcode("9721", 53.19, 6.56)), 6, UUID.randomUUID());

        Register.meld(regio("VO2001", postcode("9721", 52.00, 6.56)), 5, UUID.randomUUID());
        Kopie.isBij();

        assertThat(lat("9721")).containsExactly("53.19");
    }

    @Test
    void neemt_geen_bekend_punt_weg() {
        Register.meld(regio("PO2001", postcode("9731", 53.23, 6.60)), 1, UUID.randomUUID());

        Register.meld(regio("PO2001", postcode("9731", null, null)), 2, UUID.randomUUID());
        Kopie.isBij();

        assertThat(lat("9731")).containsExactly("53.23");
    }

    @Test
    void geeft_een_dubbel_bericht_een_keer_gevolg() {
        var id = UUID.randomUUID();
        Register.meld(regio("PO2001", postcode("9741", 53.24, 6.50)), 1, id);

        Register.meld(regio("PO2001", postcode("9741", 53.00, 6.50)), 2, id);
        Kopie.isBij();

        assertThat(lat("9741")).containsExactly("53.24");
    }

    private static List<String> lat(String pc4) {
        return Kopie.lees("SELECT lat FROM postcode_punt WHERE pc4 = ?", pc4);
    }
}
