package nl.passendonderwijs.kit.outbox;

import static nl.passendonderwijs.kit.platform.CloudEventVoorbeelden.bestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.events.registry.BestuurGeregistreerd;
import nl.passendonderwijs.kit.platform.Berichten;
import nl.passendonderwijs.kit.platform.Testplatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    Bezorger bezorger;

    @Inject
    Berichten berichten;

    @Inject
    AgroalDataSource database;

    @Inject
    OpenTelemetry telemetrie;

    @Test
    void brengt_een_vastgelegd_event_als_cloudevent_naar_kafka() {
        QuarkusTransaction.requiringNew().run(() -> outbox.publiceer(bestuur("30001", "Stichting")));

        await().until(() -> aantal("30001") == 1);
        var event = berichten.van(BestuurGeregistreerd.class, "30001").getFirst();
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("source").asText()).isEqualTo("urn:nld:oin:00000000000000000000:systeem:proef-service");
        assertThat(event.path("type").asText()).isEqualTo("nl.passend-onderwijs.bestuur-geregistreerd.v1");
        assertThat(event.path("sequence").asText()).hasSize(19);
        assertThat(event.path("data").path("naam").asText()).isEqualTo("Stichting");
    }

    @Test
    void geeft_het_spoor_van_de_wijziging_mee() {
        var span = telemetrie.getTracer("test").spanBuilder("wijziging").startSpan();
        try (var _ = span.makeCurrent()) {
            QuarkusTransaction.requiringNew().run(() -> outbox.publiceer(bestuur("30007", null)));
        }

        await().until(() -> aantal("30007") == 1);
        var event = berichten.van(BestuurGeregistreerd.class, "30007").getFirst();
        assertThat(event.path("traceparent").asText())
                .contains(span.getSpanContext().getTraceId());
    }

    @Test
    void verstuurt_niets_van_wat_werd_teruggedraaid() {
        QuarkusTransaction.begin();
        outbox.publiceer(bestuur("30002", null));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.publiceer(bestuur("30003", null)));

        await().until(() -> aantal("30003") == 1);
        assertThat(aantal("30002")).isZero();
    }

    @Test
    void weigert_een_event_buiten_een_transactie() {
        assertThatIllegalStateException().isThrownBy(() -> outbox.publiceer(bestuur("30004", null)));
    }

    @Test
    void houdt_de_volgorde_per_aggregaat_en_maakt_de_tabel_leeg() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.publiceer(IntStream.range(0, 1200)
                        .mapToObj(i -> bestuur("30005", "naam " + i))
                        .toList()));

        await().until(() -> aantal("30005") == 1200);
        assertThat(berichten.van(BestuurGeregistreerd.class, "30005"))
                .extracting(event -> event.path("data").path("naam").asText())
                .containsExactlyElementsOf(
                        IntStream.range(0, 1200).mapToObj(i -> "naam " + i).toList());
        await().until(this::leeg);
    }

    @Test
    void een_herhaling_na_een_val_tussen_versturen_en_verwijderen_heeft_een_keer_effect() throws Exception {
        var rij = new Outboxrij(
                7,
                UUID.randomUUID(),
                Topics.REGISTRY,
                "30006",
                bestuur("30006", null).type(),
                Instant.parse("2026-01-02T03:04:05Z"),
                "{\"dataschema\":\"urn:passend-onderwijs:schema:nl.passend-onderwijs.bestuur-geregistreerd.v1\"}",
                "{\"bestuur\":\"30006\",\"geldigVan\":\"2011-08-01\"}");

        bezorger.bezorg(List.of(rij));
        bezorger.bezorg(List.of(rij));
        QuarkusTransaction.requiringNew().run(() -> outbox.publiceer(bestuur("30006", "daarna")));

        await().until(() -> effectKeer("30006") == 2);
        assertThat(aantal("30006")).isEqualTo(3);
    }

    private int effectKeer(String bestuur) throws SQLException {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement("SELECT coalesce(sum(keer), 0) FROM effect WHERE naam = ?")) {
            vraag.setString(1, bestuur);
            try (var rij = vraag.executeQuery()) {
                return rij.next() ? rij.getInt(1) : 0;
            }
        }
    }

    private int aantal(String bestuur) {
        return berichten.van(BestuurGeregistreerd.class, bestuur).size();
    }

    private boolean leeg() throws SQLException {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.createStatement();
                var rij = vraag.executeQuery("SELECT NOT EXISTS (SELECT 1 FROM outbox)")) {
            return rij.next() && rij.getBoolean(1);
        }
    }
}
