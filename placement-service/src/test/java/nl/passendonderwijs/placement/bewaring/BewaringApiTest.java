package nl.passendonderwijs.placement.bewaring;

import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.stap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.bewaring.planning.Bewaarklok;
import nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden;
import nl.passendonderwijs.placement.opp.OppzaakVoorbeelden;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class BewaringApiTest {

    private static final String BEWARING = "/placement/v1/bewaring";

    @Inject
    VerzetbareKlok klok;

    @Inject
    Bewaarklok bewaarklok;

    @BeforeEach
    void scholen() {
        Register.vul();
        klok.zetOp(LocalDate.of(2026, 11, 22));
    }

    @AfterEach
    void tijd() {
        klok.loopWeer();
    }

    @Test
    void PRIV_10_een_aanmelding_blijft_twee_jaar_na_de_intrekking_en_gaat_dan_met_haar_teksten() {
        var weg = ingetrokken("2025-04-02");
        var blijft = ingetrokken("2025-04-03");
        ruimOpOp("2027-04-02");
        assertThat(rijen("aanmelding", "id", weg.id())).isOne();

        ruimOpOp("2027-04-03");

        assertThat(rijen("aanmelding", "id", weg.id())).isZero();
        assertThat(rijen("gebeurtenis", "zaak", weg.id())).isZero();
        assertThat(rijen("termijn", "zaak", weg.id())).isZero();
        assertThat(rijen("vrije_tekst", "leerling", weg.leerling())).isZero();
        assertThat(rijen("aanmelding", "id", blijft.id())).isOne();
        assertThat(rijen("vrije_tekst", "leerling", blijft.leerling())).isOne();
    }

    @Test
    void wie_niet_is_beslist_of_is_ingeschreven_blijft() {
        var open = School.aangemeld();

        ruimOpOp("2126-01-01");

        assertThat(rijen("aanmelding", "id", open)).isOne();
    }

    @Test
    void PRIV_10_een_ontwikkelingsperspectief_blijft_twee_jaar_na_zijn_einde() {
        var opp = OppzaakVoorbeelden.vastgesteld();
        var id = opp.substring(opp.lastIndexOf('/') + 1);
        var blijft = OppzaakVoorbeelden.vastgesteld();
        OppzaakVoorbeelden.stap(opp, "beeindigingen", Map.of("datum", "2026-11-02", "reden", "VAN_SCHOOL"));
        ruimOpOp("2028-11-02");
        assertThat(rijen("opp_deel", "opp", id)).isEqualTo(5);

        ruimOpOp("2028-11-03");

        assertThat(rijen("opp", "id", id)).isZero();
        assertThat(rijen("opp_deel", "opp", id)).isZero();
        als("bestuur:" + VestigingVoorbeelden.BESTUUR).get(blijft).then().statusCode(200);
    }

    @Test
    void PRIV_10_verzuim_blijft_vijf_jaar_na_het_einde() {
        var id = ThuiszitterVoorbeelden.meld(ThuiszitterVoorbeelden.melding())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        als(ThuiszitterVoorbeelden.SWV)
                .body(Map.of("einddatum", "2026-11-02", "reden", "TERUG_OP_SCHOOL"))
                .post(ThuiszitterVoorbeelden.THUISZITTERS + "/" + id + "/beeindigingen")
                .then()
                .statusCode(201);
        ruimOpOp("2031-11-02");
        assertThat(rijen("thuiszitter", "id", id)).isOne();

        ruimOpOp("2031-11-03");

        assertThat(rijen("thuiszitter", "id", id)).isZero();
        assertThat(rijen("gebeurtenis", "zaak", id)).isZero();
    }

    @Test
    void een_leerling_gaat_pas_als_er_niets_meer_over_hem_is() {
        var met = ingetrokken("2026-11-02");
        var zonder = LeerlingVoorbeelden.geregistreerd(LeerlingVoorbeelden.EERSTE);
        ruimOpOp("2028-11-02");
        assertThat(rijen("leerling", "id", met.leerling())).isOne();
        assertThat(rijen("leerling", "id", zonder)).isOne();

        ruimOpOp("2028-11-23");

        assertThat(rijen("leerling", "id", met.leerling())).isZero();
        assertThat(rijen("leerling_kenmerk", "leerling", met.leerling())).isZero();
        assertThat(rijen("leerling", "id", zonder)).isZero();
        assertThat(rijen("verwerkingslog", "leerling", met.leerling())).isPositive();
    }

    @Test
    void het_verwerkingslog_blijft_vijf_jaar() {
        var weg = ingetrokken("2026-11-02");

        ruimOpOp("2031-11-22");
        assertThat(rijen("verwerkingslog", "leerling", weg.leerling())).isPositive();

        ruimOpOp("2031-11-23");
        assertThat(rijen("verwerkingslog", "leerling", weg.leerling())).isZero();
    }

    @Test
    void een_koppelcode_blijft_een_maand_na_haar_laatste_dag() {
        var leerling = LeerlingVoorbeelden.geregistreerd(LeerlingVoorbeelden.EERSTE);
        LeerlingVoorbeelden.koppelcode(LeerlingVoorbeelden.EERSTE, leerling);
        var laatste =
                LocalDate.parse(Kopie.lees("SELECT laatste_dag FROM koppelcode WHERE leerling = '" + leerling + "'")
                        .getFirst());
        ruimOpOp(laatste.plusMonths(1).toString());
        assertThat(rijen("koppelcode", "leerling", leerling)).isOne();

        ruimOpOp(laatste.plusMonths(1).plusDays(1).toString());

        assertThat(rijen("koppelcode", "leerling", leerling)).isZero();
    }

    @Test
    void twee_rondes_tegelijk_verwijderen_alles_een_keer() throws Exception {
        var ids = Stream.generate(() -> ingetrokken("2026-11-09")).limit(6).toList();
        klok.zetOp(LocalDate.of(2028, 11, 10));
        var eerder = verslagen();
        var telling = proef("AANMELDING");

        Samenloop.tweemaal(() -> {
            bewaarklok.loop();
            return true;
        });

        var nieuw = verslagen() - eerder;
        assertThat(telling).isGreaterThanOrEqualTo(6);
        assertThat(nieuw).isEqualTo(telling);
        assertThat(ids)
                .allSatisfy(
                        weg -> assertThat(rijen("aanmelding", "id", weg.id())).isZero());
        assertThat(proef("AANMELDING")).isZero();
    }

    @Test
    void een_proef_verwijdert_niets_en_zegt_tot_welke_dag() {
        var id = ingetrokken("2026-11-16").id();
        klok.zetOp(LocalDate.of(2028, 11, 17));

        var antwoord = als("beheer").post(BEWARING + "/proeven");

        antwoord.then()
                .statusCode(200)
                .body("resultaten.find { it.soort == 'AANMELDING' }.grens", equalTo("2026-11-16"));
        assertThat(rijen("aanmelding", "id", id)).isOne();
    }

    @Test
    void iedereen_ziet_de_termijnen_en_alleen_beheer_de_verslagen() {
        als("bestuur:" + VestigingVoorbeelden.BESTUUR)
                .get(BEWARING + "/termijnen")
                .then()
                .statusCode(200)
                .body(
                        "resultaten.soort",
                        contains(Arrays.stream(Bewaarsoort.values())
                                .map(Enum::name)
                                .toArray()))
                .body("resultaten.duur", hasItems("P2Y", "P5Y"));
        als("beheer").get(BEWARING + "/verslagen").then().statusCode(200);
        als("bestuur:" + VestigingVoorbeelden.BESTUUR)
                .get(BEWARING + "/verslagen")
                .then()
                .statusCode(403);
        als("swv:PO2602").post(BEWARING + "/proeven").then().statusCode(403);
    }

    private record Aangemeld(String id, String leerling) {}

    private static Aangemeld ingetrokken(String datum) {
        var aanmelding = School.aanmelding("ontvangstdatum", datum);
        aanmelding.put("gewensteStartdatum", "2027-08-16");
        var antwoord = School.meldAan(aanmelding);
        var id = antwoord.then().statusCode(201).extract().<String>path("id");
        stap(id, "intrekkingen", Map.of("datum", datum, "toelichting", "Het gezin verhuist."));
        return new Aangemeld(id, antwoord.path("leerlingId"));
    }

    private void ruimOpOp(String dag) {
        klok.zetOp(LocalDate.parse(dag));
        bewaarklok.loop();
    }

    private static long proef(String soort) {
        return als("beheer")
                .post(BEWARING + "/proeven")
                .jsonPath()
                .getLong("resultaten.find { it.soort == '%s' }.aantal".formatted(soort));
    }

    private static long verslagen() {
        return Long.parseLong(
                Kopie.lees("SELECT coalesce(sum(aantal), 0) FROM bewaarverslag WHERE soort = 'AANMELDING'")
                        .getFirst());
    }

    private static long rijen(String tabel, String kolom, String id) {
        return Long.parseLong(Kopie.lees("SELECT count(*) FROM %s WHERE %s = '%s'".formatted(tabel, kolom, id))
                .getFirst());
    }
}
