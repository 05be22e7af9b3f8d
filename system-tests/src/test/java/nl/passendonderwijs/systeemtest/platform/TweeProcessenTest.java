package nl.passendonderwijs.systeemtest.platform;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static nl.passendonderwijs.systeemtest.platform.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The legal clock in several processes at once: each term has its effect once. */
@ExtendWith(DraaiendPlatform.class)
class TweeProcessenTest {

    private static final int GEVALLEN = 60;
    private static final Duration GEDULD = Duration.ofSeconds(90);
    private static final Map<String, String> SNELLE_KLOK = Map.of("SWV_TERMIJNKLOK_ELKE", "0.2s");

    private final DraaiendPlatform platform;
    private final Api api;
    private final Events events;

    TweeProcessenTest(DraaiendPlatform platform) {
        this.platform = platform;
        api = new Api(platform);
        events = new Events(platform.kafka());
    }

    @Test
    void elke_verstreken_termijn_heeft_een_keer_gevolg_ook_als_drie_klokken_lopen() throws IOException {
        assumeTrue(Zusterproces.kan());
        try (var een = platform.zuster("placement", 20, SNELLE_KLOK);
                var twee = platform.zuster("placement", 21, SNELLE_KLOK)) {
            een.wachtTotGereed();
            twee.wachtTotGereed();

            var ids = IntStream.range(0, GEVALLEN).mapToObj(this::meldAan).collect(Collectors.toSet());

            await().atMost(GEDULD)
                    .until(() ->
                            keren("leerling-tijdelijk-geplaatst", ids).keySet().equals(ids));
            await().atMost(GEDULD)
                    .until(() ->
                            keren("beslistermijn-overschreden", ids).keySet().equals(ids));
            assertThat(keren("leerling-tijdelijk-geplaatst", ids).values()).containsOnly(1L);
            assertThat(keren("beslistermijn-overschreden", ids).values()).containsOnly(1L);
        }
    }

    private String meldAan(int nummer) {
        var antwoord = api.stuur(
                "/placement/v1/aanmeldingen",
                "vestiging:01VI00",
                Aanmeldingvoorbeelden.met("leerlingkenmerk", "KLOK-" + nummer));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        return json(antwoord).path("id").asText();
    }

    /** Different events: the broker may deliver one twice. */
    private Map<String, Long> keren(String soort, Set<String> ids) {
        return events.op("passend-onderwijs.placement", soort).stream()
                .filter(event -> ids.contains(event.path("subject").asText()))
                .collect(Collectors.toMap(
                        event -> event.path("id").asText(),
                        event -> event.path("subject").asText(),
                        (eerste, _) -> eerste))
                .values()
                .stream()
                .collect(groupingBy(id -> id, counting()));
    }
}
