package nl.passendonderwijs.placement.aanmelding.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.termijn.Invoering;
import nl.passendonderwijs.placement.leerling.Herkenning;
import nl.passendonderwijs.placement.leerling.Leerling;
import nl.passendonderwijs.placement.leerling.Leerlinggegevens;
import nl.passendonderwijs.placement.leerling.koppelcode.Koppelpoging;
import nl.passendonderwijs.placement.school.ScholenVoorbeelden;
import org.junit.jupiter.api.Test;

class AanmeldcontroleTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 1, 1);
    private static final LocalDate GEBOREN = LocalDate.of(2014, 5, 14);

    @Test
    void heeft_geen_bezwaar_tegen_velden_die_ontbreken() {
        var leeg = formulier(null, null, null, null);

        var fouten = controle(Optional.empty()).fouten(leeg);

        assertThat(fouten).isEmpty();
    }

    @Test
    void ZP_02_beoordeelt_de_leeftijd_op_de_dag_van_ontvangst_en_niet_vandaag() {
        var ontvangst = LocalDate.of(2017, 5, 13);

        var fouten = controle(Optional.empty()).fouten(formulier("02QZ00", GEBOREN, ontvangst, SoortOnderwijs.BAO));

        assertThat(fouten).extracting(Fout::code).containsExactly("ZP-02");
    }

    @Test
    void neemt_een_aanmelding_van_voor_de_sluiting_aan() {
        var ontvangst = ScholenVoorbeelden.SLUITING.minusDays(1);

        var fouten = controle(Optional.empty()).fouten(formulier("02QZ00", GEBOREN, ontvangst, SoortOnderwijs.BAO));

        assertThat(fouten).isEmpty();
    }

    @Test
    void merkt_een_andere_geboortedatum_van_een_bekende_leerling_op() {
        var bekend = Optional.of(new Leerling(new UUID(1, 1), GEBOREN.minusDays(1)));

        var fouten = controle(bekend).fouten(formulier(null, GEBOREN, null, null));

        assertThat(fouten).extracting(Fout::code).containsExactly("geboortedatum-wijkt-af");
    }

    private static Aanmeldcontrole controle(Optional<Leerling> bekend) {
        var gegevens = new Leerlinggegevens(null, GEBOREN, null);
        return new Aanmeldcontrole(
                ScholenVoorbeelden.ALLE,
                new Herkenning(gegevens, bekend, new Koppelpoging.Geen()),
                new Invoering(LocalDate.of(2014, 8, 1)),
                VANDAAG);
    }

    private static Aanmeldformulier formulier(
            String vestiging, LocalDate geboren, LocalDate ontvangst, SoortOnderwijs soort) {
        return new Aanmeldformulier(
                vestiging == null ? null : Vestigingscode.van(vestiging),
                null,
                geboren,
                null,
                ontvangst,
                null,
                soort,
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }
}
