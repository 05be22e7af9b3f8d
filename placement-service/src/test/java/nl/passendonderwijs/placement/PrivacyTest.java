package nl.passendonderwijs.placement;

import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Luisteraar;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class PrivacyTest {

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void PRIV_11_vertelt_van_aanmelding_en_plaatsing_zonder_persoonsgegevens() {
        var id = School.aangemeld();
        School.beslis(id, School.toelating()).then().statusCode(201);

        await().until(() -> Luisteraar.over(Topics.PLACEMENT, id).size() == 2);
        var events = Luisteraar.over(Topics.PLACEMENT, id);

        assertThat(events)
                .extracting(event -> event.path("type").asText())
                .containsExactly(
                        "nl.passend-onderwijs.leerling-aangemeld.v1", "nl.passend-onderwijs.leerling-geplaatst.v1");
        assertThat(events.get(0).at("/data/swv").asText()).isEqualTo("PO2602");
        assertThat(events.get(0).at("/data/uiterlijkeBeslisdatum").asText()).isEqualTo("2025-04-22");
        assertThat(events.get(1).at("/data/startdatum").asText()).isEqualTo("2025-08-18");
        assertThat(events)
                .map(JsonNode::toString)
                .noneMatch(event ->
                        event.contains("2021-05-14") || event.contains("LL-") || event.contains(School.MOTIVERING));
    }

    @Test
    void bewaart_de_motivering_alleen_versleuteld() throws SQLException {
        var leerling = aangemeldEnToegelaten();

        var teksten = kolom("SELECT encode(inhoud, 'escape') FROM vrije_tekst WHERE leerling = ?", leerling);

        assertThat(teksten).hasSize(1).noneMatch(tekst -> tekst.contains("school"));
        assertThat(kolom(
                        "SELECT b::text FROM besluit b JOIN aanmelding a ON a.id = b.aanmelding"
                                + " WHERE a.leerling = ?",
                        leerling))
                .noneMatch(rij -> rij.contains(School.MOTIVERING));
    }

    @Test
    void schrijft_elke_inzage_in_het_verwerkingslog() throws SQLException {
        var leerling = aangemeldEnToegelaten();
        var eerder = inzagen(leerling).size();

        alsBestuur().get(AANMELDINGEN + "?limiet=500").then().statusCode(200);
        alsBestuur().get(AANMELDINGEN + "/" + UUID.randomUUID()).then().statusCode(404);

        assertThat(inzagen(leerling)).hasSize(eerder + 1).last().isEqualTo("bestuur:40740 sis-test aanmelding");
    }

    private UUID aangemeldEnToegelaten() {
        var aangemeld = School.meldAan(School.aanmelding());
        School.beslis(aangemeld.path("id"), School.toelating()).then().statusCode(201);
        return UUID.fromString(aangemeld.path("leerlingId"));
    }

    private List<String> inzagen(UUID leerling) throws SQLException {
        return kolom(
                "SELECT organisatie || ' ' || client || ' ' || wat FROM verwerkingslog WHERE leerling = ? ORDER BY id",
                leerling);
    }

    private List<String> kolom(String vraag, UUID leerling) throws SQLException {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement(vraag)) {
            opdracht.setObject(1, leerling);
            var gelezen = new ArrayList<String>();
            try (var rijen = opdracht.executeQuery()) {
                while (rijen.next()) {
                    gelezen.add(rijen.getString(1));
                }
            }
            return gelezen;
        }
    }
}
