package nl.passendonderwijs.placement.aanbod;

import static nl.passendonderwijs.placement.proef.AanbodVoorbeelden.aanbod;
import static nl.passendonderwijs.placement.proef.AanbodVoorbeelden.extra;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.events.registry.OndersteuningsaanbodGepubliceerd;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class AanbodkopieTest {

    private static final LocalDate EERST = LocalDate.of(2023, 8, 1);
    private static final LocalDate DAARNA = LocalDate.of(2024, 8, 1);

    @Inject
    AanbodService aanbod;

    @Test
    void neemt_over_wat_een_school_biedt() {
        meld(aanbod("30AA00", EERST, null, extra("AUTISME", 6, 4)), 1);

        Kopie.isBij();

        assertThat(op("30AA00", EERST)).containsExactly("AUTISME EXTRA 2");
        assertThat(op("30AA00", EERST.minusDays(1))).isEmpty();
    }

    @Test
    void eindigt_wat_eerder_begon_op_de_dag_dat_het_volgende_begint() {
        meld(aanbod("31AA00", EERST, null, extra("AUTISME", 6, 4)), 1);

        meld(aanbod("31AA00", DAARNA, LocalDate.of(2025, 8, 1), extra("DYSLEXIE", 1, 1)), 2);
        Kopie.isBij();

        assertThat(op("31AA00", DAARNA.minusDays(1))).containsExactly("AUTISME EXTRA 2");
        assertThat(op("31AA00", DAARNA)).containsExactly("DYSLEXIE EXTRA 0");
        assertThat(op("31AA00", LocalDate.of(2025, 8, 1))).isEmpty();
    }

    @Test
    void vervangt_wat_dezelfde_dag_begon() {
        meld(aanbod("32AA00", EERST, null, extra("AUTISME", 6, 4)), 1);

        meld(aanbod("32AA00", EERST, null, extra("DYSLEXIE", null, null)), 2);
        Kopie.isBij();

        assertThat(op("32AA00", EERST)).containsExactly("DYSLEXIE EXTRA null");
    }

    @Test
    void laat_een_ouder_bericht_een_nieuwer_niet_overschrijven() {
        meld(aanbod("33AA00", EERST, null, extra("AUTISME", 6, 4)), 9);

        meld(aanbod("33AA00", EERST, null, extra("DYSLEXIE", 1, 0)), 8);
        Kopie.isBij();

        assertThat(op("33AA00", EERST)).containsExactly("AUTISME EXTRA 2");
    }

    @Test
    void maakt_hetzelfde_van_berichten_in_een_andere_volgorde() {
        meld(aanbod("34AA00", DAARNA, null, extra("DYSLEXIE", 1, 0)), 2);

        meld(aanbod("34AA00", EERST, null, extra("AUTISME", 6, 4)), 1);
        Kopie.isBij();

        assertThat(op("34AA00", DAARNA.minusDays(1))).containsExactly("AUTISME EXTRA 2");
        assertThat(op("34AA00", DAARNA)).containsExactly("DYSLEXIE EXTRA 1");
    }

    @Test
    void geeft_een_dubbel_bericht_een_keer_gevolg() {
        var id = UUID.randomUUID();
        Register.meld(aanbod("35AA00", EERST, null, extra("AUTISME", 6, 4)), 1, id);

        Register.meld(aanbod("35AA00", EERST, null, extra("DYSLEXIE", 1, 0)), 2, id);
        Kopie.isBij();

        assertThat(op("35AA00", EERST)).containsExactly("AUTISME EXTRA 2");
    }

    private static void meld(OndersteuningsaanbodGepubliceerd event, long volgnummer) {
        Register.meld(event, volgnummer, UUID.randomUUID());
    }

    private List<String> op(String vestiging, LocalDate dag) {
        return aanbod.zoek(Vestigingscode.van(vestiging), dag).stream()
                .flatMap(een -> een.voorzieningen().stream())
                .map(een -> "%s %s %s".formatted(een.behoefte(), een.niveau(), een.vrij()))
                .toList();
    }
}
