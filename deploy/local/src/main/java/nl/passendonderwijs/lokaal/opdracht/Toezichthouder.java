package nl.passendonderwijs.lokaal.opdracht;

import java.time.Duration;
import java.util.Optional;
import nl.passendonderwijs.lokaal.Omgeving;
import nl.passendonderwijs.lokaal.Toestand;
import nl.passendonderwijs.lokaal.Toestandbestand;
import nl.passendonderwijs.lokaal.Toestandbestand.Stand;
import nl.passendonderwijs.lokaal.proces.Beeindiging;
import nl.passendonderwijs.lokaal.proces.Kenmerk;
import nl.passendonderwijs.lokaal.proces.Procesoordeel;

/** The supervisor as the other commands see it: from outside, through its file and its process. */
record Toezichthouder(Omgeving omgeving) {

    static final String NAAM = "platform";

    // Services that write their AOT cache have a minute; the rest of the stop fits in the other one.
    private static final Duration GEDULD = Duration.ofMinutes(2);

    Optional<ProcessHandle> proces() {
        return stand().flatMap(stand ->
                Procesoordeel.over(stand.pid(), Kenmerk.opties(NAAM, omgeving)).eigen());
    }

    Optional<Stand> stand() {
        return Toestandbestand.van(omgeving).lees();
    }

    boolean is(Toestand toestand) {
        return stand().filter(stand -> stand.toestand() == toestand).isPresent();
    }

    /** Asks it to stop and waits; true when it went by itself. */
    boolean stop() {
        return proces().map(new Beeindiging(GEDULD)::van).orElse(true);
    }
}
