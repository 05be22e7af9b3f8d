package nl.passendonderwijs.lokaal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import nl.passendonderwijs.lokaal.Opstartfout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    private static final Instant NU = Instant.parse("2026-11-21T12:00:00Z");

    // Shared, because making a key takes longer than all the rest.
    @TempDir
    static Path map;

    @ParameterizedTest
    @CsvSource({
        "bestuur:30010, registry:lezen registry:schrijven placement:lezen placement:schrijven funding:lezen plan:lezen",
        "vestiging:01VI00, registry:lezen registry:schrijven placement:lezen placement:schrijven funding:lezen plan:lezen",
        "swv:PO2602, registry:lezen registry:schrijven placement:lezen placement:schrijven funding:lezen funding:schrijven plan:lezen plan:schrijven swv-dossier",
        "gemeente:0363, registry:lezen plan:lezen plan:schrijven",
        "opr:VO2602, registry:lezen plan:lezen plan:schrijven",
        "inspectie, registry:lezen placement:lezen funding:lezen plan:lezen",
        "ministerie, registry:lezen funding:lezen plan:lezen",
        "beheer, registry:lezen registry:schrijven registry:beheren placement:lezen placement:schrijven funding:lezen funding:schrijven plan:lezen plan:schrijven",
    })
    void geeft_zonder_keuze_alle_scopes_van_de_rol(String organisatie, String scopes) throws Exception {
        var claims = claims(jwt().voor(Organisatie.van(organisatie), List.of(), NU));

        assertThat(claims.path("organisatie").asText()).isEqualTo(organisatie);
        assertThat(claims.path("scope").asText()).isEqualTo(scopes);
    }

    @Test
    void is_twaalf_uur_geldig_en_noemt_uitgever_en_client() throws Exception {
        var claims = claims(jwt().voor(Organisatie.van("beheer"), List.of("plan:lezen"), NU));

        assertThat(claims.path("iss").asText()).isEqualTo("urn:passend-onderwijs:lokaal");
        assertThat(claims.path("aud").asText()).isEqualTo("passend-onderwijs");
        assertThat(claims.path("azp").asText()).isEqualTo("swv-cli");
        assertThat(claims.path("scope").asText()).isEqualTo("plan:lezen");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(43_200);
    }

    @Test
    void draagt_een_handtekening_die_bij_de_publieke_sleutel_past() throws Exception {
        var delen = jwt().voor(Organisatie.van("beheer"), List.of(), NU).split("\\.", -1);

        var controle = Signature.getInstance("SHA256withRSA");
        var publiek = Base64.getDecoder().decode(Sleutelpaar.uit(map).publiek());
        controle.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publiek)));
        controle.update((delen[0] + "." + delen[1]).getBytes(StandardCharsets.US_ASCII));

        assertThat(controle.verify(Base64.getUrlDecoder().decode(delen[2]))).isTrue();
    }

    @Test
    void maakt_de_sleutel_een_keer_en_alleen_voor_de_eigenaar() throws Exception {
        var eerste = Sleutelpaar.uit(map).publiek();

        var tweede = Sleutelpaar.uit(map).publiek();

        assertThat(tweede).isEqualTo(eerste);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(map.resolve("prive.pem"))))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "school", "swv:2602", "bestuur:4074", "beheer:1", "vestiging:02QZ", "swv:PO2602 "})
    void weigert_een_onbekende_organisatie_en_noemt_de_vormen(String organisatie) {
        assertThatThrownBy(() -> Organisatie.van(organisatie))
                .isInstanceOf(Opstartfout.class)
                .hasMessageContaining("swv:PO2602")
                .hasMessageContaining("vestiging:01VI00");
    }

    @Test
    void weigert_een_onbekende_scope() {
        assertThatThrownBy(() -> jwt().voor(Organisatie.van("beheer"), List.of("alles"), NU))
                .isInstanceOf(Opstartfout.class)
                .hasMessageContaining("'alles'")
                .hasMessageContaining("swv-dossier");
    }

    private Jwt jwt() throws Exception {
        return new Jwt(Sleutelpaar.uit(map), Jwt.UITGEVER);
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
