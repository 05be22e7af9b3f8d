package nl.passendonderwijs.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BegrenzingTest {

    private final AtomicLong nu = new AtomicLong(1);
    private final Begrenzing begrenzing = begrenzing(10, 3);

    @Test
    void laat_een_stoot_door_en_dan_niets_meer() {
        var wachttijden =
                IntStream.range(0, 5).mapToLong(i -> begrenzing.wachttijd("a")).toArray();

        assertThat(wachttijden).containsExactly(0, 0, 0, 1, 1);
    }

    @Test
    void laat_na_een_tussentijd_weer_een_verzoek_door() {
        leeg("a");
        nu.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));

        var wachttijden =
                IntStream.range(0, 2).mapToLong(i -> begrenzing.wachttijd("a")).toArray();

        assertThat(wachttijden).containsExactly(0, 1);
    }

    @Test
    void spaart_nooit_meer_dan_een_stoot() {
        nu.addAndGet(TimeUnit.HOURS.toNanos(1));

        var door = IntStream.range(0, 10)
                .filter(i -> begrenzing.wachttijd("a") == 0)
                .count();

        assertThat(door).isEqualTo(3);
    }

    @Test
    void telt_elke_klant_apart() {
        leeg("a");

        assertThat(begrenzing.wachttijd("b")).isZero();
    }

    @Test
    void nul_per_seconde_betekent_geen_grens() {
        var zonder = begrenzing(0, 1);

        assertThat(IntStream.range(0, 100).mapToLong(i -> zonder.wachttijd("a")))
                .containsOnly(0L);
    }

    private void leeg(String klant) {
        assertThat(IntStream.range(0, 4)
                        .mapToLong(i -> begrenzing.wachttijd(klant))
                        .max())
                .hasValue(1);
    }

    private Begrenzing begrenzing(int perSeconde, int ineens) {
        return new Begrenzing(new Tempo(perSeconde, ineens, 100), nu::get);
    }

    private record Tempo(int perSeconde, int ineens, int klanten) implements Instellingen.Begrenzing {}
}
