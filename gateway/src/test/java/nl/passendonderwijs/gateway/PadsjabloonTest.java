package nl.passendonderwijs.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PadsjabloonTest {

    @ParameterizedTest
    @CsvSource({
        "/,/",
        "/gereed,/gereed",
        "/registry/v1/openapi.json,/registry/v1/openapi.json",
        "/registry/v1/besturen/40740,/registry/v1/besturen/{id}",
        "/registry/v1/vestigingen/02QZ00,/registry/v1/vestigingen/{id}",
        "/placement/v1/leerlingen/_zoek,/placement/v1/leerlingen/_zoek",
        "/placement/v1/aanmeldingen/01935d3c-7c1c-7000-8000-000000000001/besluiten,/placement/v1/aanmeldingen/{id}/besluiten",
        "/placement/v1/leerlingen/Jan%20Jansen,/placement/v1/leerlingen/{id}",
        "/jan.jansen@voorbeeld.nl,(onbekend)",
        "/123456782,(onbekend)",
        ",(onbekend)",
    })
    void laat_weg_wat_naar_iemand_kan_wijzen(String pad, String sjabloon) {
        assertThat(Padsjabloon.van(pad)).isEqualTo(sjabloon);
    }

    @ParameterizedTest
    @CsvSource({"/registry/v1/besturen,registry", "/plan/v1,plan", "/gereed,gateway", "/,gateway", "(onbekend),gateway"
    })
    void noemt_de_dienst(String sjabloon, String dienst) {
        assertThat(Padsjabloon.dienst(sjabloon)).isEqualTo(dienst);
    }
}
