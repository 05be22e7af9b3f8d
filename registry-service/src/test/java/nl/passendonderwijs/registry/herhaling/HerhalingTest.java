package nl.passendonderwijs.registry.herhaling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.events.catalogus.Eventcatalogus;
import nl.passendonderwijs.events.registry.LidmaatschapGewijzigd;
import nl.passendonderwijs.events.registry.OndersteuningsaanbodGepubliceerd;
import nl.passendonderwijs.events.registry.RegioVastgesteld;
import nl.passendonderwijs.events.registry.RegistryEvent;
import nl.passendonderwijs.events.registry.SamenwerkingsverbandGeregistreerd.DeelnemendBestuur;
import nl.passendonderwijs.events.registry.TelDatumBereikt;
import nl.passendonderwijs.events.registry.VestigingGewijzigd;
import nl.passendonderwijs.kit.events.EventJson;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.Onderwerpen;
import nl.passendonderwijs.registry.Schoon;
import nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that is built later reads the topic from its beginning, and knows what the register knows. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HerhalingTest {
    private static final ObjectMapper JSON = EventJson.mapper();

    @Inject
    Schoon schoon;

    @Inject
    Onderwerpen onderwerpen;

    @Inject
    Registertabellen register;

    private List<RegistryEvent> events = List.of();
    private Kopie kopie = new Kopie();

    /** Other tests emptied the register without a word; what was told before that is no part of its history. */
    @BeforeEach
    void speelEenKeer() {
        if (events.isEmpty()) {
            wachtTotAllesVerteldIs();
            schoon.maak();
            var eerder = Set.copyOf(onderwerpen.op(Topics.REGISTRY));
            Geschiedenisvoorbeelden.speel();
            wachtTotAllesVerteldIs();
            events = onderwerpen.op(Topics.REGISTRY).stream()
                    .filter(bericht -> !eerder.contains(bericht))
                    .map(HerhalingTest::event)
                    .toList();
            kopie = Kopie.van(events);
        }
    }

    private void wachtTotAllesVerteldIs() {
        await().until(() -> schoon.aantal("SELECT count(*) AS aantal FROM outbox") == 0);
    }

    private static RegistryEvent event(JsonNode bericht) {
        var soort =
                Eventcatalogus.platform().vanType(bericht.path("type").asText()).orElseThrow();
        return (RegistryEvent) JSON.convertValue(bericht.path("data"), soort.klasse());
    }

    @Test
    void kent_van_elke_vestiging_wat_wanneer_gold() {
        var standen = register.standen();

        assertThat(kopie.vestigingen).hasSize(7).hasSameSizeAs(standen);
        assertThat(kopie.vestigingen)
                .allSatisfy((code, vestiging) -> assertThat(vestiging.standen()).isEqualTo(standen.get(code)));
    }

    @Test
    void MEM_07_kent_van_elke_vestiging_alle_lidmaatschappen() {
        assertThat(kopie.vestigingen)
                .allSatisfy((code, vestiging) ->
                        assertThat(vestiging.lidmaatschappen()).isEqualTo(register.leden(code)));
    }

    @Test
    void kent_elke_vestiging_zoals_de_api_haar_vandaag_geeft() {
        assertThat(kopie.vestigingen)
                .allSatisfy((code, vestiging) ->
                        assertThat(alsApi(vestiging)).isEqualTo(gelezen("/registry/v1/vestigingen/" + code)));
    }

    private static JsonNode alsApi(VestigingGewijzigd vestiging) {
        ObjectNode velden = JSON.valueToTree(vestiging);
        velden.set("code", velden.remove("vestiging"));
        velden.set("gemeente", velden.remove("gemeentecode"));
        return velden.without("standen");
    }

    @Test
    void kent_elk_samenwerkingsverband_en_elk_bestuur() {
        assertThat(kopie.samenwerkingsverbanden.values())
                .hasSize(4)
                .containsExactlyElementsOf(register.samenwerkingsverbanden());
        assertThat(kopie.besturen.values()).hasSize(4).containsExactlyElementsOf(register.besturen());
    }

    @Test
    void MEM_05_kent_wie_van_buiten_meedoet_ook_na_een_fusie() {
        assertThat(kopie.samenwerkingsverbanden.get("PO2602").deelnemendeBesturen())
                .containsExactly(deelname("40743", "2026-08-01", "2027-08-01"));
        assertThat(kopie.samenwerkingsverbanden.get("PO2601").deelnemendeBesturen())
                .containsExactly(
                        deelname("40741", "2026-08-01", "2027-02-01"),
                        deelname("40743", "2027-08-01", "2028-08-01"),
                        deelname("40743", "2029-08-01", null));
    }

    private static DeelnemendBestuur deelname(String bestuur, String van, @Nullable String tot) {
        return new DeelnemendBestuur(bestuur, LocalDate.parse(van), tot == null ? null : LocalDate.parse(tot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PO2601", "PO2602", "VO2602", "PO0001"})
    void REG_03_kent_op_elke_dag_het_gebied_van_elk_samenwerkingsverband(String swv) {
        assertThat(register.dagen()).hasSizeGreaterThan(4).allSatisfy(dag -> {
            var regio = kopie.regios.get(swv).op(dag);

            assertThat(regio.map(RegioVastgesteld::postcodes).orElse(List.of())).isEqualTo(register.gebied(swv, dag));
            assertThat(regio.map(RegioVastgesteld::overlappendeSwvs).orElse(List.of()))
                    .isEqualTo(register.overlap(swv, dag));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-08-01", "2026-07-31", "2026-08-01", "2030-01-01"})
    void SOP_01_kent_op_elke_dag_het_aanbod(LocalDate dag) {
        assertThat(alsApi(kopie.aanbod.get("01AA00"), dag))
                .isEqualTo(zonderTekst(gelezen(Aanbodvoorbeelden.adres("01AA00") + "?peildatum=" + dag)));
        assertThat(kopie.aanbod).containsOnlyKeys("01AA00");
    }

    private static JsonNode alsApi(Verloop<OndersteuningsaanbodGepubliceerd> verloop, LocalDate dag) {
        ObjectNode velden = JSON.valueToTree(verloop.op(dag).orElseThrow());
        velden.set("geldigTot", JSON.valueToTree(verloop.einde(dag).orElse(null)));
        return velden.without("swvs");
    }

    private static JsonNode zonderTekst(JsonNode aanbod) {
        aanbod.path("aanbod").forEach(een -> ((ObjectNode) een).remove(List.of("vrij", "omschrijving")));
        aanbod.path("initiatieven").forEach(een -> ((ObjectNode) een).remove("naam"));
        return ((ObjectNode) aanbod).without("bronadres");
    }

    @Test
    void BEK_01_kent_de_teldatum_en_elke_telling() {
        assertThat(kopie.teldata).contains(new TelDatumBereikt("PO", LocalDate.of(2014, 10, 1)));
        assertThat(kopie.tellingen).hasSize((int) schoon.aantal("SELECT count(*) AS aantal FROM telling_hoofd"));
        assertThat(kopie.tellingen).allSatisfy((_, telling) -> {
            var adres =
                    "/registry/v1/samenwerkingsverbanden/%s/tellingen/%s".formatted(telling.swv(), telling.teldatum());
            assertThat(JSON.<JsonNode>valueToTree(telling)).isEqualTo(zonderHerkomst(gelezen(adres)));
        });
    }

    private static JsonNode zonderHerkomst(JsonNode telling) {
        telling.path("rijen").forEach(rij -> alsEvent((ObjectNode) rij));
        return ((ObjectNode) telling).remove(List.of("aanleiding", "totalen", "volledigheid", "nietGeleverd"));
    }

    /** What is hidden has no number in the API, and 0 in the event. */
    private static void alsEvent(ObjectNode rij) {
        rij.remove("herkomst");
        if (rij.path("gemaskeerd").asBoolean()) {
            rij.put("aantal", 0);
        }
    }

    @Test
    void MEM_07_hoort_precies_de_verhuizingen() {
        var fusiedag = LocalDate.of(2027, 8, 1);

        assertThat(kopie.verhuizingen)
                .containsExactlyInAnyOrder(
                        naarUtrecht("01AA00", LocalDate.of(2026, 9, 1)),
                        naarUtrecht("01AB00", fusiedag),
                        naarUtrecht("01AF00", fusiedag));
    }

    private static LidmaatschapGewijzigd naarUtrecht(String vestiging, LocalDate dag) {
        return new LidmaatschapGewijzigd(vestiging, "PO", "PO2602", "PO2601", dag, "POSTCODE");
    }

    /** Kafka keeps the order of one key, and no other. */
    @Test
    void wordt_hetzelfde_in_elke_volgorde_die_die_van_een_sleutel_bewaart() {
        var anders = Kopie.van(events.stream()
                .sorted(Comparator.comparing(RegistryEvent::aggregaatId).reversed())
                .toList());

        assertThat(anders)
                .usingRecursiveComparison()
                .ignoringFields("verhuizingen")
                .isEqualTo(kopie);
    }

    private static JsonNode gelezen(String adres) {
        var antwoord = given().get(adres).then().statusCode(200).extract().asString();
        return boom(antwoord);
    }

    private static JsonNode boom(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
