package nl.passendonderwijs.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body passes as it comes: neither side waits until the gateway has it whole. */
@QuarkusTest
@QuarkusTestResource(Proefopstelling.class)
class StroomTest {

    private static final int BLOK = 64 * 1024;
    private static final int GROOT = 8 * 1024 * 1024;

    @TestHTTPResource
    URI adres;

    Klant klant;

    @BeforeEach
    void vanVoren() {
        klant = new Klant(adres);
        Proefopstelling.REGISTRY.vanVoren();
    }

    @Test
    void laat_het_begin_van_een_antwoord_al_zien_terwijl_de_dienst_nog_werkt() throws Exception {
        var beginGelezen = new CompletableFuture<Void>();
        Proefopstelling.REGISTRY.doet(verzoek -> {
            verzoek.response().setChunked(true).write("begin");
            beginGelezen.thenRun(() -> verzoek.response().end(Buffer.buffer(new byte[GROOT])));
        });

        var antwoord = klant.stuur(klant.verzoek("/registry/v1/vestigingen"), BodyHandlers.ofInputStream());

        try (var stroom = antwoord.body()) {
            assertThat(stroom.readNBytes(5)).asString().isEqualTo("begin");
            beginGelezen.complete(null);
            assertThat(stroom.readAllBytes()).hasSize(GROOT);
        }
    }

    @Test
    void geeft_het_begin_van_een_inhoud_al_door_terwijl_de_klant_nog_stuurt() {
        var beginGezien = new CompletableFuture<Void>();
        Proefopstelling.REGISTRY.doet(verzoek -> telMee(verzoek, beginGezien));
        var bron = new Hortend(GROOT, BLOK, () -> beginGezien.get(20, TimeUnit.SECONDS));

        var antwoord =
                klant.post("/registry/v1/imports", Tokenvoorbeelden.geldig(), BodyPublishers.ofInputStream(() -> bron));

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.body()).isEqualTo(Integer.toString(GROOT));
    }

    @Test
    void geeft_een_afgebroken_antwoord_niet_uit_voor_een_heel() {
        Proefopstelling.REGISTRY.doet(verzoek -> {
            verzoek.response().setChunked(true);
            verzoek.response()
                    .write("begin")
                    .onSuccess(v -> verzoek.connection().close());
        });

        assertThatThrownBy(() -> klant.haal("/registry/v1/vestigingen")).hasRootCauseInstanceOf(IOException.class);
    }

    private static void telMee(HttpServerRequest verzoek, CompletableFuture<Void> beginGezien) {
        var totaal = new int[1];
        verzoek.handler(stuk -> {
            totaal[0] += stuk.length();
            beginGezien.complete(null);
        });
        verzoek.endHandler(v -> verzoek.response().end(Integer.toString(totaal[0])));
    }
}
