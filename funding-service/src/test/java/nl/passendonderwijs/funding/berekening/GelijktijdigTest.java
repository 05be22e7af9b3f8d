package nl.passendonderwijs.funding.berekening;

import static nl.passendonderwijs.funding.berekening.Grondslagvoorbeelden.OKTOBER_2014;
import static nl.passendonderwijs.funding.berekening.Grondslagvoorbeelden.OKTOBER_2015;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.passendonderwijs.funding.telling.Telling;
import nl.passendonderwijs.funding.telling.TellingService;
import nl.passendonderwijs.funding.telling.Tellingstatus;
import nl.passendonderwijs.funding.telling.Telrij;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class GelijktijdigTest {

    @Inject
    TellingService tellingen;

    @Inject
    BerekeningService service;

    @Inject
    Berekeningen berekeningen;

    @Inject
    AgroalDataSource database;

    static List<String> verbanden() {
        return IntStream.rangeClosed(1, 20).mapToObj("PO22%02d"::formatted).toList();
    }

    @ParameterizedTest
    @MethodSource("verbanden")
    void berekent_een_keer_als_beide_tellingen_tegelijk_komen(String code) throws Exception {
        var swv = SwvCode.van(code);

        tegelijk(() -> ontvang(swv, OKTOBER_2014), () -> ontvang(swv, OKTOBER_2015));

        assertThat(aantal(swv)).isEqualTo(1);
    }

    @Test
    void maakt_de_tweede_keer_niets_van_dezelfde_tellingen() throws Exception {
        var swv = SwvCode.van("PO2301");
        ontvang(swv, OKTOBER_2014);
        ontvang(swv, OKTOBER_2015);

        tegelijk(() -> ontvang(swv, OKTOBER_2014), () -> ontvang(swv, OKTOBER_2015));

        assertThat(aantal(swv)).isEqualTo(1);
    }

    @Test
    void hervat_wacht_op_bedragen_zonder_iets_te_dubbelen() throws Exception {
        var swv = SwvCode.van("PO2302");
        ontvang(swv, LocalDate.of(2017, 10, 1));
        ontvang(swv, LocalDate.of(2018, 10, 1));

        service.hervat();

        var wachtend = berekeningen.nieuwste(swv, List.of(Schooljaar.van("2018-2019")));
        assertThat(wachtend).singleElement().satisfies(berekening -> {
            assertThat(berekening.status()).isEqualTo(Berekeningstatus.BEDRAGEN_ONTBREKEN);
            assertThat(berekening.versie()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE berekening SET versie = versie + 100",
                "DELETE FROM berekening",
                "UPDATE telling_rij SET aantal = 0",
                "DELETE FROM telling_rij",
            })
    void laat_wat_gerekend_is_nooit_veranderen(String sql) throws Exception {
        ontvang(SwvCode.van("PO2303"), OKTOBER_2014);
        ontvang(SwvCode.van("PO2303"), OKTOBER_2015);

        try (var verbinding = database.getConnection();
                var opdracht = verbinding.createStatement()) {
            assertThatThrownBy(() -> opdracht.executeUpdate(sql)).isInstanceOf(SQLException.class);
        }
    }

    private void ontvang(SwvCode swv, LocalDate teldatum) {
        var rij = new Telrij(Vestigingscode.van("00AA00"), Bestuursnummer.van("40740"), Soort.BAO, 100, false, false);
        QuarkusTransaction.requiringNew().run(() -> {
            tellingen.neemOver(new Telling(swv, teldatum, 1, Tellingstatus.DEFINITIEF, List.of(rij)));
            service.bereken(swv, teldatum);
        });
    }

    private static void tegelijk(Runnable een, Runnable ander) throws Exception {
        var start = new CyclicBarrier(2);
        try (var draden = Executors.newFixedThreadPool(2)) {
            var taken = List.of(een, ander).stream()
                    .map(taak -> draden.submit(() -> {
                        start.await();
                        taak.run();
                        return null;
                    }))
                    .toList();
            for (var taak : taken) {
                taak.get();
            }
        }
    }

    private int aantal(SwvCode swv) throws SQLException {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement("SELECT count(*) FROM berekening WHERE swv = ?")) {
            vraag.setString(1, swv.waarde());
            try (var rij = vraag.executeQuery()) {
                rij.next();
                return rij.getInt(1);
            }
        }
    }
}
