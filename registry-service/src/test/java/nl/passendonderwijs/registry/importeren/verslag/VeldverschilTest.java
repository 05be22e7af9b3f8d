package nl.passendonderwijs.registry.importeren.verslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.gedeeld.Verschil;
import nl.passendonderwijs.registry.importeren.verslag.Wijziging.Aard;
import nl.passendonderwijs.registry.importeren.verslag.Wijziging.Veld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VeldverschilTest {

    private static final LocalDate DAG = LocalDate.of(2011, 8, 1);
    private static final School OUD = new School(
            "De Linde",
            new Richting("Openbaar"),
            new Plek(Postcode4.van("3811"), null),
            List.of("HAVO"),
            Periode.vanaf(DAG));

    record School(String naam, Richting richting, Plek plek, List<String> soorten, Periode geldig) {}

    record Richting(String naam) {}

    record Plek(@Nullable Postcode4 pc4, @Nullable Double lat) {}

    @Test
    void noemt_alleen_wat_anders_is_met_oud_en_nieuw() {
        var nieuw = new School(
                "De Eik",
                new Richting("Bijzonder"),
                new Plek(Postcode4.van("3812"), null),
                List.of("HAVO", "VWO"),
                new Periode(DAG, LocalDate.of(2026, 8, 1)));

        assertThat(Veldverschil.tussen(OUD, nieuw))
                .containsExactly(
                        new Veld("naam", "De Linde", "De Eik"),
                        new Veld("richting", "Openbaar", "Bijzonder"),
                        new Veld("pc4", "3811", "3812"),
                        new Veld("soorten", "HAVO", "HAVO|VWO"),
                        new Veld("geldigTot", null, "2026-08-01"));
    }

    @Test
    void noemt_van_wat_nieuw_is_elk_veld_dat_iets_zegt() {
        assertThat(Veldverschil.van(OUD))
                .containsExactly(
                        new Veld("naam", null, "De Linde"),
                        new Veld("richting", null, "Openbaar"),
                        new Veld("pc4", null, "3811"),
                        new Veld("soorten", null, "HAVO"),
                        new Veld("geldigVan", null, "2011-08-01"));
    }

    @Test
    void noemt_een_vestiging_zoals_de_api_dat_doet() {
        var elders = new Standplaats(
                Vestigingscode.van("01AA00"),
                new Toewijzing(SwvCode.van("PO2602"), null),
                new Coordinaat(52.1561, 5.3878));

        assertThat(Veldverschil.van(elders))
                .containsExactly(
                        new Veld("code", null, "01AA00"),
                        new Veld("swvPo", null, "PO2602"),
                        new Veld("lat", null, "52.1561"),
                        new Veld("lon", null, "5.3878"));
    }

    record Standplaats(
            Vestigingscode code,
            Toewijzing register,
            @Nullable Coordinaat punt) {}

    @Test
    void noemt_niets_als_niets_anders_is() {
        assertThat(Veldverschil.tussen(OUD, OUD)).isEmpty();
    }

    @Test
    void maakt_van_een_verschil_een_verslag_per_sleutel() {
        var nieuw = new School("De Eik", OUD.richting(), OUD.plek(), OUD.soorten(), OUD.geldig());
        var anders = new School("De Bron", OUD.richting(), OUD.plek(), OUD.soorten(), OUD.geldig());
        var verschil =
                Verschil.tussen(List.of(nieuw, anders, OUD), Map.of("De Eik", OUD, "De Linde", OUD), School::naam);

        var verwerkt = Verwerkt.van(verschil, (was, wordt) -> wordt.naam().equals("De Eik"), List.of());

        assertThat(verwerkt.wijzigingen())
                .extracting(Wijziging::sleutel, Wijziging::aard)
                .containsExactly(tuple("De Eik", Aard.GESLOTEN), tuple("De Bron", Aard.NIEUW));
        assertThat(List.of(verwerkt.nieuw(), verwerkt.gewijzigd(), verwerkt.gesloten(), verwerkt.ongewijzigd()))
                .containsExactly(1, 0, 1, 1);
    }

    @Test
    void houdt_ten_hoogste_tienduizend_wijzigingen_vast_en_telt_ze_alle() {
        var verslag = new Verslag();
        var duizend = new Verwerkt(Collections.nCopies(1_000, Wijziging.nieuw("02QZ00", OUD)), 0, List.of());

        for (int keer = 0; keer < 12; keer++) {
            verslag.tel(duizend, 1_000, List.of());
        }

        assertThat(verslag.wijzigingen()).hasSize(10_000);
        assertThat(verslag.telstand().nieuw()).isEqualTo(12_000);
    }
}
