package nl.passendonderwijs.lokaal.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcesoordeelTest {

    private Process slaper;

    @BeforeEach
    void start() throws IOException {
        slaper = new ProcessBuilder("sleep", "300").start();
    }

    @AfterEach
    void stop() {
        slaper.destroyForcibly();
    }

    @Test
    void herkent_een_eigen_proces_aan_zijn_opdrachtregel() {
        var oordeel = Procesoordeel.over(slaper.pid(), List.of("sleep", "300"));

        assertThat(oordeel.eigen()).contains(slaper.toHandle());
    }

    @Test
    void laat_een_vreemde_met_een_oud_nummer_met_rust() {
        var oordeel = Procesoordeel.over(slaper.pid(), List.of("-Dswv.dienst=plan"));

        assertThat(oordeel).isInstanceOf(Procesoordeel.VanEenAnder.class);
    }

    @Test
    void weet_dat_een_gestopt_proces_weg_is() {
        new Beeindiging(Duration.ofSeconds(10)).van(slaper.toHandle());

        assertThat(Procesoordeel.over(slaper.pid(), List.of())).isInstanceOf(Procesoordeel.Weg.class);
    }

    @Test
    void dwingt_een_proces_dat_niet_luistert() throws IOException {
        var doof = new ProcessBuilder("bash", "-c", "trap '' TERM; echo klaar; while :; do sleep 1; done").start();
        doof.inputReader().readLine();

        var vanzelf = new Beeindiging(Duration.ofMillis(300)).van(doof.toHandle());

        assertThat(vanzelf).isFalse();
        assertThat(Leven.in(doof.toHandle())).isFalse();
    }
}
