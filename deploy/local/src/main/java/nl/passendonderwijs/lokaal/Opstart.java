package nl.passendonderwijs.lokaal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.passendonderwijs.lokaal.postgres.Databanken;
import nl.passendonderwijs.lokaal.register.RegisterLader;
import nl.passendonderwijs.lokaal.token.Organisatie;
import nl.passendonderwijs.lokaal.token.Token;

/** The start of the platform, from the ground up. */
record Opstart(Omgeving omgeving, Stapel stapel, Voortgang voortgang) {

    private static final Duration GEREED_BINNEN = Duration.ofMinutes(10);

    void voerUit() throws Exception {
        new Vooraf(omgeving, voortgang).controleer();
        var jwt = Token.van(omgeving);
        var databanken = new Databankserver(omgeving, stapel, voortgang).start();
        var kafka = new Gebeurtenissen(omgeving, stapel, voortgang).start();
        var variabelen =
                new Dienstvariabelen(omgeving, databanken, kafka, jwt.sleutels().publiek(), tekstsleutel());
        stapel.plaats(new Diensten(omgeving, variabelen, voortgang)).start();
        laadRegister(databanken, jwt.voor(Organisatie.van("beheer"), List.of(), Instant.now()));
        wachtOpGereed();
        new Welkom(omgeving, databanken, kafka, voortgang).toon();
    }

    /** A key of one's own, such as that of an existing database, comes first. */
    private String tekstsleutel() throws IOException {
        var eigen = omgeving.variabele("SWV_TEKST_SLEUTEL");
        return eigen.isPresent() ? eigen.get() : Geheim.uit(omgeving.data().resolve("sleutels/tekst"));
    }

    private void laadRegister(Databanken databanken, String token) throws Exception {
        var databank = databanken.server().urlVan(Dienst.REGISTRY.naam());
        RegisterLader.van(omgeving, token, voortgang).laadZoNodig(databank);
    }

    private void wachtOpGereed() {
        voortgang.meld("wacht tot alle diensten bij zijn");
        var gateway = new Bereikbaarheid(omgeving.url(Dienst.GATEWAY));
        if (!Wachten.hoogstens(GEREED_BINNEN).tot(gateway::gereed)) {
            throw new Opstartfout("%s/gereed werd niet 200 binnen %d minuten; zie de logs in %s."
                    .formatted(omgeving.url(Dienst.GATEWAY), GEREED_BINNEN.toMinutes(), omgeving.data()));
        }
    }
}
