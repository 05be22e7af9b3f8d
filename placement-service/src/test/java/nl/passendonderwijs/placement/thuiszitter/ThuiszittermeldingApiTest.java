package nl.passendonderwijs.placement.thuiszitter;

import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.ingeschreven;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.inschrijving;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.TOELICHTING;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.absoluut;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.leerling;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.meld;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.melding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class ThuiszittermeldingApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void THZ_03_legt_een_melding_vast_met_haar_categorie() {
        var antwoord = meld(melding());

        antwoord.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Cache-Control", containsString("no-store"))
                .body("status", equalTo("GEMELD"))
                .body("swv", equalTo("PO2602"))
                .body("plicht", equalTo("LEERPLICHT"))
                .body("meldplichtSinds", nullValue())
                .body("toelichting", equalTo(TOELICHTING))
                .body("doorzettingsbesluit", nullValue())
                .body("beeindiging", nullValue());
        alsBestuur().get(antwoord.header("Location")).then().statusCode(200);
    }

    @Test
    void THZ_03_absoluut_verzuim_telt_meteen_bij_een_eigen_samenwerkingsverband() {
        var melding = absoluut(leerling(), "VO2602");
        melding.put("meldingsdatum", melding.get("verzuimSinds"));

        var antwoord = meld(melding);

        antwoord.then().statusCode(201).body("swv", equalTo("VO2602")).body("vestiging", nullValue());
    }

    @Test
    void THZ_03_absoluut_verzuim_van_wie_het_eigen_bestuur_inschreef_geeft_een_waarschuwing() {
        var leerling = leerling();
        ingeschreven(leerling, inschrijving("vestiging", VestigingVoorbeelden.TWEEDE_BASISSCHOOL));

        meld(absoluut(leerling, "PO2602"))
                .then()
                .statusCode(201)
                .body("waarschuwingen.code", contains("toch-ingeschreven"))
                .body("waarschuwingen.regel", contains("THZ-03"));
    }

    @Test
    void THZ_03_de_waarschuwing_bij_een_melding_staat_ook_in_de_historie() {
        var leerling = leerling();
        ingeschreven(leerling, inschrijving("vestiging", VestigingVoorbeelden.TWEEDE_BASISSCHOOL));
        var plaats = meld(absoluut(leerling, "PO2602"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        var historie = alsBestuur().get(plaats + "/historie");

        historie.then().statusCode(200).body("resultaten[0].bevindingen.code", contains("toch-ingeschreven"));
    }

    @ParameterizedTest
    @CsvSource({"02QZ00, ''", "16AA00, niet-ingeschreven"})
    void THZ_03_relatief_verzuim_op_een_school_waar_de_leerling_niet_staat_geeft_een_waarschuwing(
            String vestiging, String code) {
        var leerling = leerling();
        ingeschreven(leerling);

        var antwoord = meld(melding(leerling, "vestiging", vestiging));

        antwoord.then().statusCode(201);
        assertThat(antwoord.<List<String>>path("waarschuwingen.code"))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void THZ_02_zegt_sinds_wanneer_de_school_moest_melden() {
        var dagen = List.of(Map.of("datum", "2026-09-07", "uren", 8), Map.of("datum", "2026-09-14", "uren", 8));

        var antwoord = meld(melding(leerling(), "ongeoorloofdVerzuim", dagen));

        antwoord.then().statusCode(201).body("meldplichtSinds", equalTo("2026-09-14"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-22, 2026-10-12, #/meldingsdatum",
        "2021-09-01, 2026-10-12, #/verzuimSinds",
        "2008-10-12, 2026-10-12, #/meldingsdatum"
    })
    void THZ_01_weigert_wie_niet_leerplichtig_is(String geboren, String gemeld, String plaats) {
        var antwoord = meld(melding(leerling(geboren), "meldingsdatum", gemeld));

        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("THZ-01"))
                .body("errors.findAll { it.pointer == '%s' }.code".formatted(plaats), contains("THZ-01"));
    }

    @Test
    void THZ_01_kwalificatieplicht_telt_mee() {
        var antwoord = meld(melding(leerling("2009-07-31")));

        antwoord.then().statusCode(201).body("plicht", equalTo("KWALIFICATIEPLICHT"));
    }

    @Test
    void THZ_01_twaalf_schooljaren_beeindigen_de_leerplicht() {
        var antwoord = meld(melding(leerling("2010-03-01"), "eersteVolledigeSchooljaar", "2014-2015"));

        antwoord.then().statusCode(201).body("plicht", equalTo("KWALIFICATIEPLICHT"));
    }

    @Test
    void THZ_03_weigert_te_kort_verzuim_en_noemt_de_dag_waarop_het_telt() {
        var leerling = leerling();

        var antwoord = meld(melding(leerling, "meldingsdatum", "2026-10-04"));

        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("THZ-03"))
                .body("errors[0].detail", containsString("2026-10-05"));
        meld(melding(leerling, "meldingsdatum", "2026-10-05")).then().statusCode(201);
    }

    @Test
    void noemt_alles_wat_in_de_weg_staat_tegelijk() {
        var antwoord = meld(melding(leerling("2021-11-22"), "meldingsdatum", "2026-09-14"));

        antwoord.then().statusCode(409).body("errors.code", contains("THZ-01", "THZ-01", "THZ-03"));
    }

    static Stream<Arguments> fouteVelden() {
        return Stream.of(
                arguments("leerlingId", null, "#/leerlingId", "verplicht"),
                arguments("vestiging", null, "#/vestiging", "verplicht"),
                arguments("vestiging", "99ZZ99", "#/vestiging", "onbekende-vestiging"),
                arguments("vestiging", VestigingVoorbeelden.BUREN, "#/vestiging", "ander-bestuur"),
                arguments("vestiging", VestigingVoorbeelden.GESLOTEN, "#/vestiging", "vestiging-gesloten"),
                arguments("vestiging", VestigingVoorbeelden.INSTELLING, "#/swv", "MEM-03"),
                arguments("vestiging", VestigingVoorbeelden.SOVSO, "#/swv", "verplicht"),
                arguments("swv", "VO2602", "#/swv", "swv-zonder-relatie"),
                arguments("soort", "SPIJBELEN", "#/soort", "ongeldige-waarde"),
                arguments("soort", "ABSOLUUT_VERZUIM", "#/vestiging", "THZ-03"),
                arguments("verzuimSinds", "2026-10-13", "#/verzuimSinds", "na-melding"),
                arguments("meldingsdatum", "2199-01-01", "#/meldingsdatum", "in-toekomst"),
                arguments("eersteVolledigeSchooljaar", "2016-2017", "#/eersteVolledigeSchooljaar", "te-vroeg"),
                arguments(
                        "ongeoorloofdVerzuim",
                        List.of(Map.of("datum", "2026-09-07", "uren", 0)),
                        "#/ongeoorloofdVerzuim/0/uren",
                        "ongeldige-waarde"),
                arguments(
                        "ongeoorloofdVerzuim",
                        List.of(Map.of("datum", "2026-10-13", "uren", 4)),
                        "#/ongeoorloofdVerzuim/0/datum",
                        "na-melding"),
                arguments("toelichting", "bsn 123456782", "#/toelichting", "bsn-niet-toegestaan"),
                arguments("naam", "x", "#/naam", "onbekend-veld"));
    }

    @ParameterizedTest
    @MethodSource("fouteVelden")
    void noemt_de_fout_bij_het_veld(String veld, Object waarde, String pointer, String code) {
        var antwoord = meld(melding(leerling(), veld, waarde));

        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void absoluut_verzuim_noemt_een_samenwerkingsverband_van_het_eigen_bestuur() {
        var leerling = leerling();

        meld(absoluut(leerling, "PO2401")).then().statusCode(400).body("errors.code", contains("swv-zonder-relatie"));
        meld(absoluut(leerling, null)).then().statusCode(400).body("errors.code", contains("verplicht"));
    }
}
