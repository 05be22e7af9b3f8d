package nl.passendonderwijs.registry.aanbod.toets;

import static nl.passendonderwijs.registry.aanbod.toets.Formuliervoorbeelden.bezwaren;
import static nl.passendonderwijs.registry.aanbod.toets.Formuliervoorbeelden.initiatief;
import static nl.passendonderwijs.registry.aanbod.toets.Formuliervoorbeelden.met;
import static nl.passendonderwijs.registry.aanbod.toets.Formuliervoorbeelden.metBron;
import static nl.passendonderwijs.registry.aanbod.toets.Formuliervoorbeelden.omgeving;
import static nl.passendonderwijs.registry.aanbod.toets.Formuliervoorbeelden.voorziening;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.Aanbodvorm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AanbodtoetsingTest {

    private static final LocalDate DAG = LocalDate.of(2025, 8, 1);

    @ParameterizedTest
    @CsvSource(nullValues = "-", emptyValue = "", textBlock = """
            6, 4, ''
            6, 6, ''
            6, -, ''
            -, -, ''
            6, 7, #/aanbod/0/bezet meer-bezet
            -, 1, #/aanbod/0/plaatsen verplicht
            """)
    void er_zijn_niet_meer_plaatsen_bezet_dan_er_zijn(Integer plaatsen, Integer bezet, String verwacht) {
        var bezwaren = bezwaren(met(voorziening("AUTISME", plaatsen, bezet)));

        assertThat(String.join(" ", bezwaren)).isEqualTo(verwacht);
    }

    @Test
    void een_behoefte_staat_er_op_elk_niveau_een_keer_in() {
        var bezwaren = bezwaren(met(
                voorziening("AUTISME", null, null),
                voorziening("DYSLEXIE", null, null),
                voorziening("AUTISME", 3, null)));

        assertThat(bezwaren).containsExactly("#/aanbod/2 dubbel");
    }

    @Test
    void een_behoefte_staat_die_dag_in_de_lijst() {
        var bezwaren = bezwaren(met(voorziening("DYSLEXIE", null, null), voorziening("HEIMWEE", null, null)));

        assertThat(bezwaren).containsExactly("#/aanbod/1/behoefte onbekende-behoefte");
    }

    @ParameterizedTest
    @CsvSource(emptyValue = "", textBlock = """
            01AB00,        ''
            01AC00 01AB00, ''
            01AC00,        #/initiatieven/0/partners geen-regulier-en-speciaal
            01AD00,        #/initiatieven/0/partners geen-regulier-en-speciaal
            '',            #/initiatieven/0/partners geen-regulier-en-speciaal
            01AB00 99ZZ00, #/initiatieven/0/partners/1 onbekende-vestiging
            01AG00,        #/initiatieven/0/partners/0 niet-in-bedrijf
            """)
    void een_initiatief_verbindt_een_reguliere_en_een_speciale_vestiging(String partners, String verwacht) {
        var bezwaren = bezwaren(met(initiatief(partners.isEmpty() ? new String[0] : partners.split(" "))));

        assertThat(String.join(" ", bezwaren)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "BAO, , REGULIER",
        "SBO, , SPECIAAL",
        "SO, , SPECIAAL",
        "VSO, , SPECIAAL",
        "SOVSO, , SPECIAAL",
        "VO, , REGULIER",
        "VO, PRO, SPECIAAL",
        "VO, VMBO PRO, REGULIER",
        "INSTELLING, , GEEN"
    })
    void een_school_voor_alleen_praktijkonderwijs_telt_als_speciaal(Soort soort, String soorten, Schoolkant kant) {
        var schoolsoorten = soorten == null
                ? List.<Schoolsoort>of()
                : List.of(soorten.split(" ")).stream().map(Schoolsoort::valueOf).toList();

        assertThat(Schoolkant.van(soort, schoolsoorten)).isEqualTo(kant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://delinde.example", "ftp://x", "javascript:alert(1)", "https://", "https://a:b@x.nl", "a b"
            })
    void een_bronadres_is_een_adres_met_https(String adres) {
        assertThat(bezwaren(metBron(adres))).containsExactly("#/bronadres ongeldig-adres");
    }

    @Test
    void een_vestiging_is_de_eerste_dag_in_bedrijf() {
        var vestiging = Vestigingscode.van("01AG00");

        var bezwaren = bezwaren(
                met(Aanbodvorm.SCHOOLGIDS, DAG, DAG, null),
                omgeving(vestiging, new School(vestiging, Schoolkant.REGULIER, false)));

        assertThat(bezwaren).containsExactly("#/geldigVan niet-in-bedrijf");
    }

    @Test
    void een_aanbod_eindigt_na_zijn_begin() {
        assertThat(bezwaren(met(Aanbodvorm.SCHOOLGIDS, DAG, DAG, DAG)))
                .containsExactly("#/geldigTot ongeldige-periode");
    }
}
