package nl.passendonderwijs.funding.berekening.messaging;

import static nl.passendonderwijs.funding.berekening.messaging.Tellingvoorbeelden.OKTOBER_2014;
import static nl.passendonderwijs.funding.berekening.messaging.Tellingvoorbeelden.OKTOBER_2015;
import static nl.passendonderwijs.funding.berekening.messaging.Tellingvoorbeelden.OKTOBER_2016;
import static nl.passendonderwijs.funding.berekening.messaging.Tellingvoorbeelden.telling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.events.registry.TellingVastgesteld;
import nl.passendonderwijs.kit.platform.CloudEventVoorbeelden;
import nl.passendonderwijs.kit.platform.Testplatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class BerekenenUitEventsTest {

    @Inject
    Onderwerpen berichten;

    @Test
    void berekent_een_keer_in_elke_volgorde_en_bij_dubbele_events() {
        var dubbel = CloudEventVoorbeelden.cloudEvent(UUID.randomUUID(), 1, telling("PO2101", OKTOBER_2014));

        berichten.stuur(Topics.REGISTRY, "PO2101-2014-10-01", dubbel);
        berichten.stuur(Topics.REGISTRY, "PO2101-2014-10-01", dubbel);
        stuur(telling("PO2101", OKTOBER_2015));
        stuur(telling("PO2101", OKTOBER_2015));
        stuur(telling("PO2102", OKTOBER_2015));
        stuur(telling("PO2102", OKTOBER_2014));
        wachtOpAlles("PO2901");

        assertThat(versies("PO2101", "2015-2016")).containsExactly(1);
        assertThat(versies("PO2102", "2015-2016")).containsExactly(1);
    }

    @Test
    void BEK_01_vertelt_elke_component_met_haar_teldatum_en_bedrag() {
        stuur(telling("PO2103", OKTOBER_2015, 1, 9000));
        stuur(telling("PO2103", OKTOBER_2014, 1, 8000));
        wachtOpAlles("PO2902");

        var event = berekend("PO2103").getFirst();

        assertThat(event.at("/data/regime").asText()).isEqualTo("PO_TOT_2022");
        assertThat(event.path("swv").asText()).isEqualTo("PO2103");
        assertThat(event.at("/data/componenten"))
                .extracting(c -> c.path("code").asText() + " "
                        + c.path("teldatum").asText() + " " + c.path("netto").asText())
                .containsExactly(
                        "LICHT_PERSONEEL 2014-10-01 1252880.00",
                        "LICHT_MATERIEEL 2015-10-01 66960.00",
                        "ZWAAR_PERSONEEL 2014-10-01 2598464.50",
                        "ZWAAR_MATERIEEL 2015-10-01 280356.00");
    }

    @Test
    void maakt_van_een_correctie_een_nieuwe_versie_en_negeert_een_oudere_telling_die_later_komt() {
        stuur(telling("PO2104", OKTOBER_2014));
        stuur(telling("PO2104", OKTOBER_2015, 2, 8100));
        stuur(telling("PO2104", OKTOBER_2015, 1, 8000));
        stuur(telling("PO2104", OKTOBER_2015, 3, 8200));
        wachtOpAlles("PO2903");

        assertThat(versies("PO2104", "2015-2016")).containsExactly(1, 2);
        assertThat(berekend("PO2104").getLast().at("/data/componenten/1/bruto").asText())
                .isEqualTo("61008.00");
    }

    @Test
    void berekent_in_een_partij_elk_verband_een_keer_ook_het_landelijke() {
        var verbanden = Stream.concat(
                        Stream.of("PO0001"), IntStream.rangeClosed(1, 76).mapToObj("PO31%02d"::formatted))
                .toList();

        verbanden.forEach(swv -> stuur(telling(swv, OKTOBER_2014)));
        verbanden.reversed().forEach(swv -> stuur(telling(swv, OKTOBER_2015)));
        wachtOpAlles("PO2904");

        assertThat(berichten.op(Topics.FUNDING))
                .extracting(event -> event.at("/data/swv").asText())
                .filteredOn(verbanden::contains)
                .containsExactlyInAnyOrderElementsOf(verbanden);
    }

    @Test
    void vertelt_niets_zolang_een_telling_of_een_bedrag_ontbreekt() {
        stuur(telling("PO2105", OKTOBER_2015));
        stuur(telling("PO2105", OKTOBER_2016));
        stuur(telling("VO2105", OKTOBER_2014));
        stuur(telling("VO2105", OKTOBER_2015));
        wachtOpAlles("PO2905");

        assertThat(berekend("PO2105")).isEmpty();
        assertThat(berekend("VO2105")).isEmpty();
    }

    /** What was sent has had its effect when the tellingen of this swv, sent last, are told of. */
    private void wachtOpAlles(String swv) {
        stuur(telling(swv, OKTOBER_2014));
        stuur(telling(swv, OKTOBER_2015));
        await().atMost(Duration.ofSeconds(60)).until(() -> !berekend(swv).isEmpty());
    }

    private void stuur(TellingVastgesteld telling) {
        var bericht = CloudEventVoorbeelden.cloudEvent(UUID.randomUUID(), 1, telling);
        berichten.stuur(Topics.REGISTRY, telling.aggregaatId(), bericht);
    }

    private List<Integer> versies(String swv, String periode) {
        return berekend(swv).stream()
                .filter(event -> event.at("/data/periode").asText().equals(periode))
                .map(event -> event.at("/data/versie").asInt())
                .toList();
    }

    private List<JsonNode> berekend(String swv) {
        return berichten.op(Topics.FUNDING).stream()
                .filter(event -> event.path("type").asText().contains("bekostiging-berekend"))
                .filter(event -> event.at("/data/swv").asText().equals(swv))
                .toList();
    }
}
