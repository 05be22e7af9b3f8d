package nl.passendonderwijs.placement.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class SchoolkopieTest {

    private static final LocalDate DAG = LocalDate.of(2025, 3, 7);

    @Test
    void neemt_een_school_met_haar_lidmaatschappen_over() {
        Register.vul();

        var sovso = Register.scholen(codes(VestigingVoorbeelden.SOVSO)).opCode().values();

        assertThat(sovso).singleElement().satisfies(school -> {
            assertThat(school.bestuur()).hasToString(VestigingVoorbeelden.BESTUUR);
            assertThat(school.swv(Sector.PO, DAG)).map(Object::toString).contains("PO2602");
            assertThat(school.swv(Sector.VO, DAG)).map(Object::toString).contains("VO2602");
        });
    }

    @Test
    void laat_een_ouder_bericht_een_nieuwer_niet_overschrijven() {
        var nieuw = VestigingVoorbeelden.vestiging("20AA00", "22222", "BAO", List.of(), null, "PO2601");
        var oud = VestigingVoorbeelden.vestiging("20AA00", "11111", "BAO", List.of(), null, "PO2602");
        Register.meld(nieuw, 1_000, UUID.randomUUID());

        Register.meld(oud, 999, UUID.randomUUID());
        wachtOpAlles("21AA00");

        assertThat(school("20AA00").bestuur()).hasToString("22222");
        assertThat(school("20AA00").swv(Sector.PO, DAG)).map(Object::toString).contains("PO2601");
    }

    @Test
    void vervangt_lidmaatschappen_door_die_van_het_nieuwste_bericht() {
        Register.meld(
                VestigingVoorbeelden.vestiging("22AA00", "11111", "SOVSO", List.of(), null, "PO2602", "VO2602"),
                1,
                UUID.randomUUID());

        Register.meld(
                VestigingVoorbeelden.vestiging("22AA00", "11111", "SO", List.of(), null, "PO2602"),
                2,
                UUID.randomUUID());
        wachtOpAlles("23AA00");

        assertThat(school("22AA00").lidmaatschappen())
                .extracting(lid -> lid.swv().toString())
                .containsExactly("PO2602");
    }

    @Test
    void geeft_een_dubbel_bericht_een_keer_gevolg() {
        var event = VestigingVoorbeelden.vestiging("24AA00", "11111", "BAO", List.of(), null, "PO2602");
        var id = UUID.randomUUID();
        Register.meld(event, 5, id);

        Register.meld(event, 5, id);
        wachtOpAlles("25AA00");

        assertThat(school("24AA00").lidmaatschappen()).hasSize(1);
    }

    @Test
    void weet_hoe_een_school_op_een_dag_was() {
        Register.meld(VestigingVoorbeelden.metStanden("26AA00"), 1, UUID.randomUUID());
        wachtOpAlles("27AA00");

        var school = school("26AA00");

        assertThat(school.op(VestigingVoorbeelden.WISSELDAG.minusDays(1)))
                .extracting(Vestiging::bestuur, Vestiging::openbaar)
                .map(Object::toString)
                .containsExactly("11111", "true");
        assertThat(school.op(VestigingVoorbeelden.WISSELDAG))
                .extracting(Vestiging::bestuur, Vestiging::openbaar)
                .map(Object::toString)
                .containsExactly("22222", "false");
    }

    @Test
    void vervangt_standen_door_die_van_het_nieuwste_bericht() {
        Register.meld(VestigingVoorbeelden.metStanden("28AA00"), 1, UUID.randomUUID());

        Register.meld(
                VestigingVoorbeelden.vestiging("28AA00", "33333", "BAO", List.of(), null, "PO2602"),
                2,
                UUID.randomUUID());
        Register.meld(VestigingVoorbeelden.metStanden("28AA00"), 1, UUID.randomUUID());
        wachtOpAlles("29AA00");

        assertThat(school("28AA00").standen())
                .extracting(stand -> stand.bestuur().toString())
                .containsExactly("33333");
    }

    /** A last event on the same topic: when it has arrived, so has all before it. */
    private static void wachtOpAlles(String baken) {
        Register.meld(
                VestigingVoorbeelden.vestiging(baken, "11111", "BAO", List.of(), null, "PO2602"), 1, UUID.randomUUID());
        Register.wacht(codes(baken), scholen -> scholen.kent(Vestigingscode.van(baken)));
    }

    private static Vestiging school(String code) {
        return Register.scholen(codes(code)).zoek(Vestigingscode.van(code)).orElseThrow();
    }

    private static List<Vestigingscode> codes(String code) {
        return List.of(Vestigingscode.van(code));
    }
}
