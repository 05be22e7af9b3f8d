package nl.passendonderwijs.lokaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StapelTest {

    private final List<String> gesloten = new ArrayList<>();
    private final Stapel stapel = new Stapel();

    @Test
    void sluit_in_omgekeerde_volgorde_en_gaat_door_na_een_fout() {
        stapel.plaats(() -> gesloten.add("postgres"));
        stapel.plaats(() -> {
            throw new IllegalStateException("kafka wil niet");
        });
        stapel.plaats(() -> gesloten.add("diensten"));

        stapel.close();

        assertThat(gesloten).containsExactly("diensten", "postgres");
    }

    @Test
    void sluit_meteen_wat_te_laat_start() {
        stapel.close();

        assertThatThrownBy(() -> stapel.plaats(() -> gesloten.add("te laat"))).isInstanceOf(Opstartfout.class);
        assertThat(gesloten).containsExactly("te laat");
    }
}
