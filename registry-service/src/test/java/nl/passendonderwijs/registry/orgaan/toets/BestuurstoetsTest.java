package nl.passendonderwijs.registry.orgaan.toets;

import static nl.passendonderwijs.registry.orgaan.Orgaansoort.BEZWAARADVIESCOMMISSIE;
import static nl.passendonderwijs.registry.orgaan.Orgaansoort.TOEZICHT;
import static nl.passendonderwijs.registry.orgaan.toets.Inrichtingvoorbeelden.LID;
import static nl.passendonderwijs.registry.orgaan.toets.Inrichtingvoorbeelden.ONAFHANKELIJK;
import static nl.passendonderwijs.registry.orgaan.toets.Inrichtingvoorbeelden.OP_VOORDRACHT;
import static nl.passendonderwijs.registry.orgaan.toets.Inrichtingvoorbeelden.VOLLEDIG;
import static nl.passendonderwijs.registry.orgaan.toets.Inrichtingvoorbeelden.deskundigen;
import static nl.passendonderwijs.registry.orgaan.toets.Inrichtingvoorbeelden.eenLaag;
import static nl.passendonderwijs.registry.orgaan.toets.Inrichtingvoorbeelden.leeg;
import static nl.passendonderwijs.registry.orgaan.toets.Inrichtingvoorbeelden.met;
import static nl.passendonderwijs.registry.orgaan.toets.Inrichtingvoorbeelden.opr;
import static nl.passendonderwijs.registry.orgaan.toets.Inrichtingvoorbeelden.oprMetLeeg;
import static nl.passendonderwijs.registry.orgaan.toets.Inrichtingvoorbeelden.zonder;
import static nl.passendonderwijs.registry.orgaan.zetel.Geleding.LEERLINGEN;
import static nl.passendonderwijs.registry.orgaan.zetel.Geleding.OUDERS;
import static nl.passendonderwijs.registry.orgaan.zetel.Geleding.PERSONEEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gedeeld.Bevinding;
import nl.passendonderwijs.registry.orgaan.Inrichting;
import nl.passendonderwijs.registry.orgaan.Orgaan;
import nl.passendonderwijs.registry.orgaan.Orgaansoort;
import nl.passendonderwijs.registry.orgaan.Scheiding;
import nl.passendonderwijs.registry.orgaan.zetel.Discipline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BestuurstoetsTest {

    static Stream<Arguments> gevallen() {
        return Stream.of(
                Arguments.of("GOV-01", "niet-gescheiden", met(Scheiding.GEEN)),
                Arguments.of("GOV-01", "geen-bestuur", zonder(Orgaansoort.BESTUUR)),
                Arguments.of(
                        "GOV-02", "geen-onafhankelijk-lid", met(new Orgaan(TOEZICHT, List.of(LID, OP_VOORDRACHT)))),
                Arguments.of(
                        "GOV-02",
                        "geen-onafhankelijk-lid",
                        met(new Orgaan(TOEZICHT, List.of(leeg(ONAFHANKELIJK), OP_VOORDRACHT)))),
                Arguments.of("GOV-02", "geen-voordracht-opr", met(new Orgaan(TOEZICHT, List.of(ONAFHANKELIJK)))),
                Arguments.of(
                        "GOV-02",
                        "geen-voordracht-opr",
                        met(new Orgaan(TOEZICHT, List.of(ONAFHANKELIJK, leeg(OP_VOORDRACHT))))),
                Arguments.of("GOV-02", "geen-onafhankelijk-lid", eenLaag(LID, OP_VOORDRACHT)),
                Arguments.of("GOV-02", "geen-voordracht-opr", eenLaag(ONAFHANKELIJK, leeg(OP_VOORDRACHT))),
                Arguments.of("GOV-01", "onbezet-bestuur", met(new Orgaan(Orgaansoort.BESTUUR, List.of(leeg(LID))))),
                Arguments.of("GOV-03", "vacatures-opr", met(oprMetLeeg(1))),
                Arguments.of("GOV-03", "onbezette-opr", met(oprMetLeeg(2))),
                Arguments.of("GOV-03", "geen-opr", zonder(Orgaansoort.OPR)),
                Arguments.of("GOV-03", "scheve-opr", met(opr(PERSONEEL, PERSONEEL, PERSONEEL, OUDERS))),
                Arguments.of("GOV-03", "leerlingen-in-po-opr", met(opr(PERSONEEL, PERSONEEL, OUDERS, LEERLINGEN))),
                Arguments.of("GOV-04", "geen-deskundigen", zonder(Orgaansoort.DESKUNDIGEN)),
                Arguments.of(
                        "GOV-04", "een-discipline", met(deskundigen(Discipline.PSYCHOLOOG, Discipline.PSYCHOLOOG))),
                Arguments.of(
                        "GOV-04", "geen-eerste-deskundige", met(deskundigen(Discipline.ARTS, Discipline.PEDAGOOG))),
                Arguments.of("GOV-05", "geen-bezwaaradviescommissie", zonder(BEZWAARADVIESCOMMISSIE)),
                Arguments.of(
                        "GOV-05",
                        "geen-bezwaaradviescommissie",
                        met(new Orgaan(BEZWAARADVIESCOMMISSIE, List.of(leeg(LID))))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("gevallen")
    void vindt_wat_aan_een_regel_ontbreekt(String regel, String code, Inrichting inrichting) {
        assertThat(Bestuurstoets.toets(inrichting, Sector.PO)).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.regel()).isEqualTo(regel);
            assertThat(bevinding.code()).isEqualTo(code);
        });
    }

    @Test
    void vindt_niets_als_alles_er_is() {
        assertThat(Bestuurstoets.toets(VOLLEDIG, Sector.PO)).isEmpty();
    }

    @Test
    void GOV_01_aanvaardt_een_functionele_scheiding() {
        assertThat(Bestuurstoets.toets(eenLaag(ONAFHANKELIJK, OP_VOORDRACHT), Sector.PO))
                .isEmpty();
    }

    @Test
    void GOV_01_noemt_een_toezicht_waarin_niemand_zit() {
        var bevindingen = Bestuurstoets.toets(met(new Orgaan(TOEZICHT, List.of(leeg(ONAFHANKELIJK)))), Sector.PO);

        assertThat(bevindingen)
                .extracting(Bevinding::code)
                .containsExactly("onbezet-toezicht", "geen-onafhankelijk-lid", "geen-voordracht-opr");
    }

    @Test
    void GOV_03_noemt_een_oneven_aantal_zetels() {
        var bevindingen = Bestuurstoets.toets(met(opr(PERSONEEL, PERSONEEL, OUDERS)), Sector.PO);

        assertThat(bevindingen).extracting(Bevinding::code).containsExactly("oneven-opr", "scheve-opr");
    }

    @Test
    void GOV_03_geeft_leerlingen_in_het_vo_een_zetel() {
        var raad = met(opr(PERSONEEL, PERSONEEL, OUDERS, LEERLINGEN));

        assertThat(Bestuurstoets.toets(raad, Sector.VO)).isEmpty();
    }

    @Test
    void noemt_een_ontbrekende_opgave_een_keer() {
        assertThat(Bestuurstoets.toets(Optional.empty(), Sector.PO))
                .extracting(Bevinding::code)
                .containsExactly("geen-opgave");
    }
}
