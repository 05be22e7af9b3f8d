package nl.passendonderwijs.funding.bedrag.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.passendonderwijs.funding.bedrag.Bedragsleutel;
import nl.passendonderwijs.funding.bedrag.Bedragsoort;
import nl.passendonderwijs.funding.bedrag.Bedragstatus;
import nl.passendonderwijs.funding.bedrag.Bekostigingsperiode;
import nl.passendonderwijs.funding.bedrag.Categorie;
import nl.passendonderwijs.funding.bedrag.Doelgroep;
import nl.passendonderwijs.funding.bedrag.GepubliceerdBedrag;
import nl.passendonderwijs.funding.bedrag.Leeftijdsgroep;
import nl.passendonderwijs.kit.waarden.Bedrag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BedragenbestandTest {

    @Test
    void leest_elk_bedrag_van_het_bestand_en_geen_percentage() {
        var bedragen = Bedragvoorbeelden.bestand();

        assertThat(bedragen).hasSize(84).allMatch(bedrag -> bedrag.status() == Bedragstatus.PUBLICATIE);
        assertThat(bedragen).allMatch(bedrag -> !bedrag.bron().regeling().isEmpty());
        assertThat(bedragen).extracting(GepubliceerdBedrag::id).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2015-2016, LICHT_PERSONEEL,         PO, -,      -,            156.61
            2016,      LICHT_MATERIEEL,         PO, -,      -,            7.44
            2015-2016, ZWAAR_PERSONEEL,         PO, -,      -,            318.83
            2016,      ZWAAR_MATERIEEL,         PO, -,      -,            30.64
            2015-2016, ONDERSTEUNING_PERSONEEL, SO, LAAG,   JONGER_DAN_8, 9059.77
            2015-2016, ONDERSTEUNING_PERSONEEL, SO, HOOG,   VANAF_8,      21328.60
            2016,      ONDERSTEUNING_MATERIEEL, SO, MIDDEN, VANAF_8,      1288.99
            2016,      ONDERSTEUNING_MATERIEEL, VSO, HOOG,  -,            1103.09
            2015,      REGIONAAL_VO,            VO, -,      -,            87.00
            """)
    void kent_de_gepubliceerde_bedragen(
            String periode,
            Bedragsoort soort,
            Doelgroep doelgroep,
            Categorie categorie,
            Leeftijdsgroep leeftijdsgroep,
            String bedrag) {
        var sleutel = new Bedragsleutel(Bekostigingsperiode.van(periode), soort, doelgroep, categorie, leeftijdsgroep);

        var gevonden = Bedragvoorbeelden.gepubliceerd().zoek(sleutel);

        assertThat(gevonden).map(GepubliceerdBedrag::bedrag).contains(Bedrag.van(bedrag));
    }

    @Test
    void gebruikt_de_laatste_vaststelling_van_een_periode() {
        var lwoo2015 = new Bedragsleutel(
                Bekostigingsperiode.van("2015"),
                Bedragsoort.LWOO_PRO,
                Doelgroep.VO,
                Categorie.SCHOOLSOORTGROEP_1,
                null);

        var gevonden = Bedragvoorbeelden.gepubliceerd().zoek(lwoo2015);

        assertThat(gevonden).map(GepubliceerdBedrag::bedrag).contains(Bedrag.van("3971.08"));
    }

    @Test
    void geeft_geen_bedrag_van_een_andere_periode() {
        var later = Bedragsleutel.van(Bekostigingsperiode.van("2024"), Bedragsoort.LICHT_MATERIEEL, Doelgroep.PO);

        assertThat(Bedragvoorbeelden.gepubliceerd().zoek(later)).isEmpty();
    }

    @Test
    void leest_een_komma_tussen_aanhalingstekens() {
        assertThat(Csvregel.splits("a,\"b, c\",,d")).containsExactly("a", "b, c", "", "d");
    }

    @Test
    void weigert_een_regel_met_een_ander_aantal_velden() {
        assertThatThrownBy(() -> Csvregel.van(List.of("a", "b"), "1,2,3")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void weigert_een_woord_dat_het_niet_kent() {
        assertThat(new Csvregel(Map.of()).veld("x")).isEmpty();
        assertThatThrownBy(() -> Bronwoorden.categorie("4/top")).hasMessageContaining("4/top");
        assertThatThrownBy(() -> Bronwoorden.soort("iets nieuws")).hasMessageContaining("iets nieuws");
        assertThatThrownBy(() -> Bronwoorden.periode("jaar 2015")).hasMessageContaining("jaar 2015");
    }
}
