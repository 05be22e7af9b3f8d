package nl.passendonderwijs.lokaal.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.passendonderwijs.lokaal.Voortgang;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BewakerTest {

    private final ByteArrayOutputStream getoond = new ByteArrayOutputStream();
    private final Slapers slapers = new Slapers();
    private final Bewaker bewaker =
            new Bewaker(slapers, new Voortgang(new PrintStream(getoond, true, StandardCharsets.UTF_8)));

    @Test
    void brengt_een_gedood_proces_terug_en_zegt_dat() throws Exception {
        bewaker.start();

        slapers.gestart.getFirst().destroyForcibly();

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> slapers.gestart.size() == 2);
        bewaker.close();
        assertThat(getoond.toString(StandardCharsets.UTF_8)).contains("slaper viel uit (1x)");
    }

    @Test
    void laat_een_gestopt_proces_gestopt() throws Exception {
        bewaker.start();

        bewaker.close();
        bewaker.start();

        assertThat(slapers.gestart).hasSize(1).noneMatch(Leven::in);
    }

    @ParameterizedTest
    @CsvSource({"1, 500", "2, 1000", "4, 4000", "7, 30000", "1000, 30000"})
    void wacht_na_elke_uitval_langer_tot_een_halve_minuut(int uitvallen, long millis) {
        assertThat(new Terugval(uitvallen).wachttijd()).hasMillis(millis);
    }

    @Test
    void begint_opnieuw_te_tellen_na_een_minuut_zonder_uitval() {
        assertThat(new Terugval(5).naUitval(Duration.ofMinutes(2))).isEqualTo(new Terugval(1));
        assertThat(new Terugval(5).naUitval(Duration.ofSeconds(2))).isEqualTo(new Terugval(6));
    }

    private static final class Slapers implements Bewaakbaar {

        private final List<ProcessHandle> gestart = new CopyOnWriteArrayList<>();

        @Override
        public String naam() {
            return "slaper";
        }

        @Override
        public ProcessHandle start() throws IOException {
            gestart.add(new ProcessBuilder("sleep", "300").start().toHandle());
            return gestart.getLast();
        }

        @Override
        public void stop() {
            new Beeindiging(Duration.ofSeconds(10)).van(gestart.getLast());
        }
    }
}
