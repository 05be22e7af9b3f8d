package nl.passendonderwijs.kit.inbox;

import static nl.passendonderwijs.kit.platform.CloudEventVoorbeelden.bestuur;
import static nl.passendonderwijs.kit.platform.CloudEventVoorbeelden.cloudEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.kit.platform.Berichten;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.proef.Effecten;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class InboxTest {

    private static final String DODE_LETTER = Topics.REGISTRY + ".dead-letter";

    @Inject
    Berichten berichten;

    @Inject
    Effecten effecten;

    @Test
    void geeft_een_dubbel_bericht_een_keer_effect() {
        var dubbel = cloudEvent(UUID.randomUUID(), 1, bestuur("20001", null));

        stuur("20001", dubbel);
        stuur("20001", dubbel);
        stuur("20001", cloudEvent(UUID.randomUUID(), 2, bestuur("20002", null)));

        await().until(() -> effecten.keer("20002") == 1);
        assertThat(effecten.keer("20001")).isEqualTo(1);
    }

    @Test
    void zet_een_onleesbaar_bericht_apart_en_gaat_verder() {
        stuur("20003", "{geen json");
        stuur("20003", cloudEvent(UUID.randomUUID(), 1, bestuur("20003", null)));

        await().until(() -> effecten.keer("20003") == 1);
        assertThat(berichten.rauw(DODE_LETTER)).anyMatch(bericht -> "20003".equals(bericht.key()));
    }

    @Test
    void zet_een_onverwerkbaar_bericht_apart_zonder_de_rest_te_verliezen() {
        stuur("20004", cloudEvent(UUID.randomUUID(), 1, bestuur("20004", "giftig")));
        stuur("20004", cloudEvent(UUID.randomUUID(), 2, bestuur("20005", null)));

        await().until(() -> effecten.keer("20005") == 1);
        assertThat(effecten.keer("20004")).isZero();
        assertThat(berichten.rauw(DODE_LETTER)).anyMatch(bericht -> "20004".equals(bericht.key()));
    }

    @Test
    void probeert_opnieuw_als_de_database_even_weg_is() {
        effecten.hapert(2);

        stuur("20006", cloudEvent(UUID.randomUUID(), 1, bestuur("20006", null)));

        await().until(() -> effecten.keer("20006") > 0);
        assertThat(effecten.keer("20006")).isEqualTo(1);
    }

    @Test
    void laat_soorten_die_hem_niet_aangaan_voorbijgaan() {
        stuur("20007", cloudEvent(UUID.randomUUID(), 1, bestuur("20007", null)).replace("bestuur-", "onbekend-"));
        stuur("20007", cloudEvent(UUID.randomUUID(), 2, bestuur("20008", null)));

        await().until(() -> effecten.keer("20008") == 1);
        assertThat(effecten.keer("20007")).isZero();
    }

    @Test
    void werkt_verder_in_het_spoor_van_de_afzender() {
        var spoor = "4bf92f3577b34da6a3ce929d0e0e4736";
        var event = cloudEvent(UUID.randomUUID(), 1, bestuur("20009", null));

        stuur("20009", event.replaceFirst("\\{", "{\"traceparent\":\"00-%s-00f067aa0ba902b7-01\",".formatted(spoor)));

        await().until(() -> effecten.keer("20009") == 1);
        assertThat(effecten.spoor("20009")).isEqualTo(spoor);
    }

    private void stuur(String sleutel, String bericht) {
        berichten.stuur(Topics.REGISTRY, sleutel, bericht);
    }
}
