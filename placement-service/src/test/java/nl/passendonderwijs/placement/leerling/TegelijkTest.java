package nl.passendonderwijs.placement.leerling;

import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.EERSTE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.GEBOREN;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.TWEEDE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.geregistreerd;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.kenmerk;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.koppelcode;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.versBestuur;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.proef.Samenloop;
import org.junit.jupiter.api.RepeatedTest;

/** Both were judged before either was stored: what is told then no longer holds for the second. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class TegelijkTest {

    private static final int KEREN = 5;

    @Inject
    LeerlingService leerlingen;

    @Inject
    SamenvoegingService samenvoegingen;

    @Inject
    Sql sql;

    @RepeatedTest(KEREN)
    void een_koppelcode_geeft_een_van_twee_besturen_de_leerling() throws Exception {
        var code = koppelcode(EERSTE, geregistreerd(EERSTE));
        var werk = wachtrij(registratie(versBestuur(), code), registratie(versBestuur(), code));

        var uitkomsten = Samenloop.tweemaal(() -> werk.remove().get());

        assertThat(uitkomsten).filteredOn(Uitkomst.Gelukt.class::isInstance).hasSize(1);
    }

    @RepeatedTest(KEREN)
    void een_koppelcode_voegt_met_een_van_twee_leerlingen_samen() throws Exception {
        var code = koppelcode(EERSTE, geregistreerd(EERSTE));
        var werk = wachtrij(
                samenvoeging(TWEEDE, geregistreerd(TWEEDE), code), samenvoeging(TWEEDE, geregistreerd(TWEEDE), code));

        var uitkomsten = Samenloop.tweemaal(() -> werk.remove().get());

        assertThat(uitkomsten).filteredOn(Uitkomst.Gelukt.class::isInstance).hasSize(1);
    }

    @RepeatedTest(KEREN)
    void twee_die_elkaar_samenvoegen_krijgen_een_leidend_id() throws Exception {
        var oud = geregistreerd(EERSTE);
        var jong = geregistreerd(TWEEDE);
        var werk = wachtrij(
                samenvoeging(EERSTE, oud, koppelcode(TWEEDE, jong)),
                samenvoeging(TWEEDE, jong, koppelcode(EERSTE, oud)));

        var uitkomsten = Samenloop.tweemaal(() -> werk.remove().get());

        assertThat(uitkomsten).containsExactlyInAnyOrder(Uitkomst.gelukt(true), Uitkomst.gelukt(false));
        assertThat(sql.lees(
                        "SELECT leidend FROM leerling WHERE id IN (?, ?)",
                        rij -> rij.id("leidend").toString(),
                        UUID.fromString(oud),
                        UUID.fromString(jong)))
                .containsOnly(oud);
    }

    private Supplier<Uitkomst<Leerling>> registratie(String wie, String code) {
        var gegevens = new Leerlinggegevens(Leerlingkenmerk.van(kenmerk()), LocalDate.parse(GEBOREN), code);
        var herkenning = leerlingen.herken(gegevens, beller(wie));
        return () -> leerlingen.registreer(herkenning, beller(wie));
    }

    private Supplier<Uitkomst<Boolean>> samenvoeging(String wie, String leerling, String code) {
        var voorstel = samenvoegingen.beoordeel(UUID.fromString(leerling), code, beller(wie));
        return () -> samenvoegingen.voegSamen(voorstel, beller(wie));
    }

    private static Beller beller(String wie) {
        return new Beller(Organisatie.van(wie), Set.of(), "sis-test");
    }

    @SafeVarargs
    private static <T> Queue<Supplier<T>> wachtrij(Supplier<T>... werk) {
        return new ConcurrentLinkedQueue<>(Set.of(werk));
    }
}
