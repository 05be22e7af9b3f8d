package nl.passendonderwijs.lokaal;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.passendonderwijs.lokaal.proces.Bewaker;
import nl.passendonderwijs.lokaal.proces.Dienstproces;
import nl.passendonderwijs.lokaal.proces.Logbestand;

/** The services and the gateway: started and waited for, stopped side by side. */
final class Diensten implements AutoCloseable {

    private static final Wachten OPSTARTTIJD = Wachten.hoogstens(Duration.ofMinutes(3));
    private static final int TE_VAAK = 3;

    private final Omgeving omgeving;
    private final Voortgang voortgang;
    private final Map<Dienst, Dienstproces> processen = new EnumMap<>(Dienst.class);
    private final Map<Dienst, Bewaker> bewakers = new EnumMap<>(Dienst.class);

    Diensten(Omgeving omgeving, Dienstvariabelen variabelen, Voortgang voortgang) {
        this.omgeving = omgeving;
        this.voortgang = voortgang;
        for (var dienst : Dienst.values()) {
            var proces = new Dienstproces(dienst, omgeving, variabelen.voor(dienst));
            processen.put(dienst, proces);
            bewakers.put(dienst, new Bewaker(proces, voortgang));
        }
    }

    /** Returns when every one of them answers; the gateway opens when there is something behind it. */
    void start() throws Exception {
        start(Dienst.metDatabank());
        start(List.of(Dienst.GATEWAY));
    }

    @Override
    public void close() {
        if (processen.values().stream().anyMatch(Dienstproces::neemtOp)) {
            voortgang.meld("de eerste keer met deze bouw: er wordt een startcache geschreven (hoogstens 60 s)");
        }
        // Each stop waits for a process to end; a thread per service keeps that from adding up.
        var stops = bewakers.values().stream()
                .map(bewaker -> Thread.ofVirtual().start(() -> Stapel.sluit(bewaker)))
                .toList();
        stops.forEach(Diensten::wacht);
    }

    private void start(List<Dienst> diensten) throws Exception {
        for (var dienst : diensten) {
            bewaker(dienst).start();
        }
        diensten.forEach(dienst -> wachtOp(dienst, bewaker(dienst)));
    }

    private Bewaker bewaker(Dienst dienst) {
        return Objects.requireNonNull(bewakers.get(dienst));
    }

    private void wachtOp(Dienst dienst, Bewaker bewaker) {
        var bereikbaarheid = new Bereikbaarheid(omgeving.url(dienst));
        var antwoordt = OPSTARTTIJD.op(() -> {
            eisNietSteedsGevallen(dienst, bewaker);
            return Optional.of(true).filter(_ -> bereikbaarheid.antwoordt());
        });
        if (antwoordt.isEmpty()) {
            throw gestrand(dienst, "antwoordt niet na het starten");
        }
        voortgang.meld("%s antwoordt op %s".formatted(dienst.naam(), omgeving.url(dienst)));
    }

    private void eisNietSteedsGevallen(Dienst dienst, Bewaker bewaker) {
        if (bewaker.uitvallen() >= TE_VAAK) {
            throw gestrand(dienst, "stopt steeds tijdens het starten");
        }
    }

    private Opstartfout gestrand(Dienst dienst, String wat) {
        var log = omgeving.log(dienst.naam());
        var staart = String.join("\n    ", new Logbestand(log).staart(15));
        return new Opstartfout("%s %s; zie %s:%n    %s".formatted(dienst.naam(), wat, log, staart));
    }

    private static void wacht(Thread draad) {
        try {
            draad.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
