package nl.passendonderwijs.lokaal.demo;

import java.time.Instant;
import java.util.List;
import nl.passendonderwijs.lokaal.Dienst;
import nl.passendonderwijs.lokaal.Omgeving;
import nl.passendonderwijs.lokaal.Opdracht;
import nl.passendonderwijs.lokaal.token.Organisatie;
import nl.passendonderwijs.lokaal.token.Token;

/** {@code ./swv demo}: plays one story through the whole platform, over the gateway only. */
public final class Demo {

    private Demo() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws Exception {
        Opdracht.start(Demo::speel);
    }

    private static int speel(Omgeving omgeving) throws Exception {
        var verteller = new Verteller(System.out, System.console() != null);
        var jwt = Token.van(omgeving);
        var api = new Api(
                omgeving.url(Dienst.GATEWAY),
                organisatie -> jwt.voor(Organisatie.van(organisatie), List.of(), Instant.now()),
                verteller);
        var bootstrap = omgeving.variabele("SWV_KAFKA_BOOTSTRAP").orElse("127.0.0.1:" + omgeving.kafkaPoort());
        try (var events = new Eventvenster(bootstrap, verteller)) {
            new Verhaal(api, events, verteller).speel();
            return 0;
        } catch (Demofout fout) {
            verteller.mislukt(fout.getMessage());
            return 1;
        }
    }
}
