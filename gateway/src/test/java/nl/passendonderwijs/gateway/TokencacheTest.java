package nl.passendonderwijs.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokencacheTest {

    private static final Instant EXP = Instant.parse("2026-11-21T12:00:00Z");

    private final AtomicReference<Instant> nu = new AtomicReference<>(EXP.minusSeconds(3600));

    @ParameterizedTest
    @CsvSource({"-3600,true", "-1,true", "0,false", "1,false", "86400,false"})
    void houdt_een_token_nooit_langer_dan_tot_het_verloopt(long secondenNaExp, boolean bekend) {
        var cache = cache(10);
        cache.bewaar("token", new Beller("sis", EXP));

        nu.set(EXP.plusSeconds(secondenNaExp));

        assertThat(cache.zoek("token").isPresent()).isEqualTo(bekend);
    }

    @Test
    void bewaart_geen_token_dat_al_verlopen_is() {
        var cache = cache(10);
        nu.set(EXP);
        cache.bewaar("token", new Beller("sis", EXP));

        nu.set(EXP.minusSeconds(10));

        assertThat(cache.zoek("token")).isEmpty();
    }

    @Test
    void kent_alleen_precies_dit_token() {
        var cache = cache(10);

        cache.bewaar("token", new Beller("sis", EXP));

        assertThat(cache.zoek("Token")).isEmpty();
    }

    @Test
    void blijft_begrensd() {
        var cache = cache(10);

        IntStream.range(0, 1000).forEach(i -> cache.bewaar("token-" + i, new Beller("sis", EXP)));

        assertThat(cache.omvang()).isLessThanOrEqualTo(10);
    }

    private Tokencache cache(int maximaal) {
        return new Tokencache(nu::get, maximaal);
    }
}
