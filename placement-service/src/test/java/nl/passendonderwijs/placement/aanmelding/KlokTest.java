package nl.passendonderwijs.placement.aanmelding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Luisteraar;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.termijn.planning.Termijnklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class KlokTest {

    private static final String OVERSCHREDEN = "nl.passend-onderwijs.beslistermijn-overschreden.v1";

    @Inject
    Termijnklok klok;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void ZP_10_meldt_een_keer_dat_de_beslistermijn_is_verstreken() {
        var id = School.aangemeld();

        klok.loop();
        klok.loop();

        await().until(() -> soorten(id).containsKey(OVERSCHREDEN));
        assertThat(soorten(id)).containsEntry(OVERSCHREDEN, 1L);
    }

    @Test
    void ZP_10_meldt_niets_over_wat_op_tijd_is_besloten() {
        var id = School.aangemeld();
        School.beslis(id, School.toelating()).then().statusCode(201);
        var later = School.aangemeld();

        klok.loop();

        await().until(() -> soorten(later).containsKey(OVERSCHREDEN));
        assertThat(soorten(id)).doesNotContainKey(OVERSCHREDEN);
    }

    @Test
    void ZP_10_een_te_late_verlenging_meldt_niet_nog_eens() {
        var id = School.aangemeld();
        klok.loop();
        School.stap(id, "behandelingen", Map.of("datum", "2025-03-10"));
        School.stap(id, "verlengingen", Map.of("datum", "2025-04-23", "duur", "P4W"));

        klok.loop();

        var later = School.aangemeld();
        klok.loop();
        await().until(() -> soorten(later).containsKey(OVERSCHREDEN));
        assertThat(soorten(id)).containsEntry(OVERSCHREDEN, 1L);
    }

    @Test
    void ZP_10_na_een_laat_vastgelegde_verlenging_telt_het_nieuwe_einde() {
        var id = School.aangemeld();
        klok.loop();
        School.stap(id, "behandelingen", Map.of("datum", "2025-03-10"));
        School.stap(id, "verlengingen", Map.of("datum", "2025-04-22", "duur", "P4W"));

        klok.loop();

        await().until(() -> soorten(id).getOrDefault(OVERSCHREDEN, 0L) == 2);
        assertThat(Luisteraar.over(Topics.PLACEMENT, id))
                .filteredOn(event -> event.path("type").asText().equals(OVERSCHREDEN))
                .extracting(event -> event.at("/data/uiterlijkeBeslisdatum").asText())
                .containsExactly("2025-04-22", "2025-05-16");
    }

    @Test
    void twee_klokken_tegelijk_melden_samen_alles_een_keer() throws Exception {
        var ids = List.of(School.aangemeld(), School.aangemeld(), School.aangemeld(), School.aangemeld());

        Samenloop.tweemaal(() -> {
            klok.loop();
            return true;
        });

        await().until(() -> ids.stream().allMatch(id -> soorten(id).containsKey(OVERSCHREDEN)));
        assertThat(ids).allSatisfy(id -> assertThat(soorten(id)).containsEntry(OVERSCHREDEN, 1L));
    }

    private static Map<String, Long> soorten(String id) {
        return Luisteraar.over(Topics.PLACEMENT, id).stream()
                .collect(groupingBy(event -> event.path("type").asText(), counting()));
    }
}
