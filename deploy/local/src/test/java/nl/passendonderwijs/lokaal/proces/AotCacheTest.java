package nl.passendonderwijs.lokaal.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    @TempDir
    Path map;

    @Test
    void neemt_de_eerste_keer_op_en_gebruikt_de_opname_daarna() throws IOException {
        var cache = AotCache.van(map, true);
        Files.writeString(opname(cache), "cache");

        cache.bewaar(true);

        assertThat(cache.neemtOp()).isFalse();
        assertThat(cache.gebruik()).containsExactly("-XX:AOTCache=" + cache.bestand(), "-XX:AOTMode=auto");
    }

    @Test
    void gooit_een_afgebroken_opname_weg() throws IOException {
        var cache = AotCache.van(map, true);
        Files.writeString(opname(cache), "half");

        cache.bewaar(false);

        assertThat(map).isEmptyDirectory();
        assertThat(cache.neemtOp()).isTrue();
    }

    @Test
    void doet_niets_als_er_geen_cache_gewenst_is() {
        var cache = AotCache.van(map, false);

        assertThat(cache.neemtOp()).isFalse();
        assertThat(cache.gebruik()).isEmpty();
    }

    private static Path opname(AotCache cache) {
        return Path.of(cache.opname().getFirst().replace("-XX:AOTCacheOutput=", ""));
    }
}
