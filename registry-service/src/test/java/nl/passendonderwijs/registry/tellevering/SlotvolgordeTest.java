package nl.passendonderwijs.registry.tellevering;

import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.lever;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.Schoon;
import nl.passendonderwijs.registry.VerzetbareKlok;
import nl.passendonderwijs.registry.telling.hertelling.Verouderdetellingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class SlotvolgordeTest {

    private static final LocalDate TELDATUM = LocalDate.of(2014, 10, 1);

    @Inject
    Telvoorbeelden voorbeelden;

    @Inject
    Verouderdetellingen verouderd;

    @Inject
    VerzetbareKlok klok;

    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        voorbeelden.laad();
        Telvoorbeelden.bereik("VO");
    }

    @AfterEach
    void laatDeKlokLopen() {
        klok.loopWeer();
    }

    @Test
    void MEM_04_een_levering_van_een_sovso_en_een_fusie_houden_elkaar_niet_vast() throws Exception {
        var gemerkt = new CountDownLatch(1);
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var levering = draden.submit(() -> {
                gemerkt.await();
                return lever("01AB00", "2014-10-01", """
                        {"rijen":[{"soort":"SO","aantal":17},{"soort":"VSO","aantal":8}]}""").statusCode();
            });

            QuarkusTransaction.requiringNew().run(() -> {
                verouderd.merk(Set.of(SwvCode.van("VO2602")), TELDATUM);
                gemerkt.countDown();
                await().until(this::wachtEenLevering);
                verouderd.merk(Set.of(SwvCode.van("PO2602")), TELDATUM);
            });

            assertThat(levering.get()).isEqualTo(201);
        }
    }

    private boolean wachtEenLevering() {
        return QuarkusTransaction.requiringNew()
                .call(() -> schoon.aantal("SELECT count(*) AS aantal FROM pg_locks WHERE NOT granted") > 0);
    }
}
