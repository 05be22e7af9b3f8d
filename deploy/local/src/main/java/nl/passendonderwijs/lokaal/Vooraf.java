package nl.passendonderwijs.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import nl.passendonderwijs.lokaal.proces.Achterblijvers;
import nl.passendonderwijs.lokaal.proces.Poorten;

/** What must be right before anything starts. */
record Vooraf(Omgeving omgeving, Voortgang voortgang) {

    private static final long GENOEG_BYTES = 1L << 30;

    void controleer() throws IOException {
        eisRuimte();
        eisBouw();
        ruimAchterblijversOp();
        eisPoorten();
    }

    private void eisRuimte() throws IOException {
        Files.createDirectories(omgeving.data());
        eisRuimte(Files.getFileStore(omgeving.data()).getUsableSpace());
    }

    void eisRuimte(long vrijeBytes) {
        if (vrijeBytes < GENOEG_BYTES) {
            throw new Opstartfout("De schijf van %s is bijna vol (%d MB vrij); maak minstens 1 GB vrij."
                    .formatted(omgeving.data(), vrijeBytes >> 20));
        }
    }

    private void eisBouw() {
        for (var dienst : Dienst.values()) {
            var programma = omgeving.programma(dienst).resolve("quarkus-run.jar");
            if (!Files.exists(programma)) {
                throw new Opstartfout("De bouw van %s ontbreekt (%s); bouw opnieuw met ./swv up."
                        .formatted(dienst.naam(), programma));
            }
        }
    }

    private void ruimAchterblijversOp() throws IOException {
        for (var naam : new Achterblijvers(omgeving).ruimOp()) {
            voortgang.meld("%s draaide nog van een vorige keer en is gestopt".formatted(naam));
        }
    }

    private void eisPoorten() {
        for (var dienst : Dienst.values()) {
            Poorten.eis(omgeving.poort(dienst), dienst.naam());
        }
        if (omgeving.variabele("SWV_KAFKA_BOOTSTRAP").isEmpty()) {
            Poorten.eis(omgeving.kafkaPoort(), "Kafka");
            Poorten.eis(omgeving.kafkaControllerPoort(), "de controller van Kafka");
        }
    }
}
