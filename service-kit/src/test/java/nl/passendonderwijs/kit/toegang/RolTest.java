package nl.passendonderwijs.kit.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Organisatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bestuur:40740",
                "vestiging:02QZ00",
                "swv:PO2602",
                "gemeente:0363",
                "opr:PO2602",
                "inspectie",
                "ministerie",
                "beheer"
            })
    void elke_rol_is_iedere_organisatie_met_de_scope(String organisatie) throws NoSuchMethodException {
        var recht = recht("voorElke");

        var beller = new Beller(Organisatie.van(organisatie), Set.of("proef:lezen"), "proef");

        assertThat(beller.mag(recht)).isTrue();
    }

    @Test
    void elke_rol_zonder_de_scope_is_niemand() throws NoSuchMethodException {
        var beller = new Beller(Organisatie.van("beheer"), Set.of("proef:schrijven"), "proef");

        assertThat(beller.mag(recht("voorElke"))).isFalse();
    }

    @Test
    void een_lege_lijst_van_rollen_is_niemand() throws NoSuchMethodException {
        var beller = new Beller(Organisatie.van("beheer"), Set.of("proef:lezen"), "proef");

        assertThat(beller.mag(recht("voorNiemand"))).isFalse();
    }

    @Test
    void genoemde_rollen_blijven_zoals_ze_zijn() {
        var voluit = Rol.voluit(List.of(Rol.SWV, Rol.BEHEER));

        assertThat(voluit).containsExactly(Rol.SWV, Rol.BEHEER);
    }

    private static Recht recht(String handeling) throws NoSuchMethodException {
        return Handelingen.class.getDeclaredMethod(handeling).getAnnotation(Recht.class);
    }

    private interface Handelingen {

        @Recht(scope = "proef:lezen", rollen = Rol.ELKE)
        void voorElke();

        @Recht(
                scope = "proef:lezen",
                rollen = {})
        void voorNiemand();
    }
}
