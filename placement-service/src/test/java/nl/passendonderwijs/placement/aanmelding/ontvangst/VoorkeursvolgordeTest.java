package nl.passendonderwijs.placement.aanmelding.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.school.ScholenVoorbeelden;
import org.junit.jupiter.api.Test;

class VoorkeursvolgordeTest {

    private static final Vestigingscode HIER = Vestigingscode.van("02QZ00");
    private static final Vestigingscode BUREN = Vestigingscode.van("01VI00");
    private static final Vestigingscode ONBEKEND = Vestigingscode.van("99ZZ99");

    @Test
    void ZP_04_noemt_elke_school_die_onbekend_dubbel_of_de_eigen_school_is() {
        var fouten = toets(BUREN, ONBEKEND, BUREN, HIER);

        assertThat(fouten)
                .extracting(Fout::pointer, Fout::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("#/andereScholen/1", "onbekende-vestiging"),
                        org.assertj.core.groups.Tuple.tuple("#/andereScholen/2", "dubbel"),
                        org.assertj.core.groups.Tuple.tuple("#/andereScholen/3", "zelfde-vestiging"));
    }

    @Test
    void slaat_over_wat_niet_te_lezen_was() {
        var fouten = toets(null, BUREN);

        assertThat(fouten).isEmpty();
    }

    private static List<Fout> toets(Vestigingscode... andere) {
        return Voorkeursvolgorde.toets(HIER, Arrays.asList(andere), ScholenVoorbeelden.ALLE);
    }
}
