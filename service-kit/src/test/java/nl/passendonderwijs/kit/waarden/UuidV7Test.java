package nl.passendonderwijs.kit.waarden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Test {
    private static final Instant MOMENT = Instant.parse("2024-09-02T08:15:30.123Z");

    @Test
    void draagt_versie_variant_en_milliseconde() {
        UUID id = UuidV7.nieuw(InstantSource.fixed(MOMENT));

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MOMENT.toEpochMilli());
        assertThat(UuidV7.van(id.toString())).isEqualTo(id);
    }

    @Test
    void volgt_de_klok_ook_binnen_een_milliseconde() {
        List<String> ids = IntStream.range(0, 4000)
                .mapToObj(stap -> UuidV7.nieuw(InstantSource.fixed(MOMENT.plusNanos(stap * 250L))))
                .map(UUID::toString)
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void een_reeks_stijgt_ook_als_de_klok_stilstaat() {
        UuidReeks reeks = new UuidReeks(InstantSource.fixed(MOMENT));

        List<String> ids = Stream.generate(reeks::volgende)
                .limit(10_000)
                .map(UUID::toString)
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void een_reeks_stijgt_ook_als_de_klok_terugloopt() {
        Deque<Instant> momenten = new ArrayDeque<>(List.of(MOMENT, MOMENT.minusSeconds(60), MOMENT.plusSeconds(1)));
        UuidReeks reeks = new UuidReeks(momenten::pop);

        List<String> ids =
                Stream.generate(reeks::volgende).limit(3).map(UUID::toString).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }
}
