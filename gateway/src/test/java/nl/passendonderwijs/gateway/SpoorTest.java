package nl.passendonderwijs.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpoorTest {

    private static final String GELDIG = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void neemt_een_geldig_spoor_over() {
        var spoor = Spoor.van(GELDIG);

        assertThat(spoor.traceparent()).isEqualTo(GELDIG);
        assertThat(spoor.traceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "onzin",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            })
    void begint_anders_een_nieuw(String kopregel) {
        var spoor = Spoor.van(kopregel);

        assertThat(spoor.traceparent()).isNotEqualTo(kopregel).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }
}
