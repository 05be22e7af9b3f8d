package nl.passendonderwijs.gateway;

import static nl.passendonderwijs.gateway.ProbleemVergelijking.isProbleem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Proefopstelling.class)
class StoringTest {

    private static final String PAD = "/placement/v1/aanmeldingen";

    @TestHTTPResource
    URI adres;

    Klant klant;

    @BeforeEach
    void vanVoren() {
        klant = new Klant(adres);
        Proefopstelling.PLACEMENT.vanVoren();
    }

    @Test
    void zegt_dat_een_dienst_weg_is_en_vindt_hem_terug() {
        var token = Tokenvoorbeelden.geldig();
        Proefopstelling.PLACEMENT.sluit();

        var weg = klant.haal(PAD, token);

        isProbleem(weg, 503, "dienst-niet-bereikbaar");
        assertThat(Klant.json(weg).getString("detail")).contains("placement");
        assertThat(Klant.json(weg).getString("instance")).startsWith("urn:passend-onderwijs:trace:");
        assertThat(weg.headers().firstValue("Retry-After")).contains("2");
        Proefopstelling.PLACEMENT.open();
        assertThat(klant.haal(PAD, token).statusCode()).isEqualTo(200);
    }

    @Test
    void waarschuwt_dat_een_afgebroken_wijziging_misschien_wel_is_verwerkt() {
        Proefopstelling.PLACEMENT.doet(verzoek -> verzoek.connection().close());

        var antwoord = klant.post(PAD, Tokenvoorbeelden.geldig(), BodyPublishers.ofString("{}"));

        isProbleem(antwoord, 503, "dienst-niet-bereikbaar");
        assertThat(Klant.json(antwoord).getString("detail")).contains("Idempotency-Key");
    }

    @Test
    void wacht_niet_eindeloos_op_een_dienst() {
        Proefopstelling.PLACEMENT.doet(verzoek -> {});

        var antwoord = klant.haal(PAD, Tokenvoorbeelden.geldig());

        isProbleem(antwoord, 504, "dienst-te-traag");
    }

    @Test
    void houdt_voor_zich_wat_een_dienst_over_zijn_binnenste_zegt() {
        Proefopstelling.PLACEMENT.doet(verzoek -> verzoek.response()
                .setStatusCode(500)
                .putHeader("Content-Type", "text/html")
                .end("java.lang.NullPointerException at ..."));

        var antwoord = klant.haal(PAD, Tokenvoorbeelden.geldig());

        isProbleem(antwoord, 500, "interne-fout");
        assertThat(antwoord.body()).doesNotContain("java");
    }

    @Test
    void maakt_van_een_kale_weigering_van_een_dienst_een_probleem() {
        Proefopstelling.PLACEMENT.doet(
                verzoek -> verzoek.response().setStatusCode(415).end());

        var antwoord = klant.haal(PAD, Tokenvoorbeelden.geldig());

        isProbleem(antwoord, 415, "verzoek-niet-uitvoerbaar");
    }

    @Test
    void laat_een_probleem_van_een_dienst_zoals_het_is() {
        var probleem = "{\"status\":409,\"code\":\"al-besloten\"}";
        Proefopstelling.PLACEMENT.doet(verzoek -> verzoek.response()
                .setStatusCode(409)
                .putHeader("Content-Type", Probleem.MEDIATYPE)
                .end(probleem));

        var antwoord = klant.haal(PAD, Tokenvoorbeelden.geldig());

        assertThat(antwoord.statusCode()).isEqualTo(409);
        assertThat(antwoord.body()).isEqualTo(probleem);
    }
}
