package nl.passendonderwijs.placement.behoefte;

import static nl.passendonderwijs.placement.proef.AanbodVoorbeelden.BEGIN;
import static nl.passendonderwijs.placement.proef.AanbodVoorbeelden.behoefte;
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
class BehoeftekopieTest {

    @Test
    void volgt_de_landelijke_lijst_en_laat_zich_niet_overschrijven_door_een_ouder_bericht() {
        Register.meld(behoefte("KOPIE_EEN", BEGIN), 5, UUID.randomUUID());
        Register.meld(behoefte("KOPIE_EEN", BEGIN.plusDays(1)), 6, UUID.randomUUID());

        Register.meld(behoefte("KOPIE_EEN", BEGIN.plusDays(2)), 4, UUID.randomUUID());
        Kopie.isBij();

        assertThat(begin("KOPIE_EEN")).containsExactly("2024-08-02");
    }

    @Test
    void geeft_een_dubbel_bericht_een_keer_gevolg() {
        var id = UUID.randomUUID();
        Register.meld(behoefte("KOPIE_TWEE", BEGIN), 1, id);

        Register.meld(behoefte("KOPIE_TWEE", BEGIN.plusDays(9)), 2, id);
        Kopie.isBij();

        assertThat(begin("KOPIE_TWEE")).containsExactly("2024-08-01");
    }

    private static List<String> begin(String code) {
        return Kopie.lees("SELECT geldig_van FROM ondersteuningsbehoefte WHERE code = ?", code);
    }
}
