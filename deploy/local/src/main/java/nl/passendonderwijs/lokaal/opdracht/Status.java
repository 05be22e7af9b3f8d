package nl.passendonderwijs.lokaal.opdracht;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.lokaal.Dienst;
import nl.passendonderwijs.lokaal.Omgeving;
import nl.passendonderwijs.lokaal.Opdracht;
import nl.passendonderwijs.lokaal.Toestandbestand.Stand;
import nl.passendonderwijs.lokaal.postgres.AchtergeblevenPostmaster;
import nl.passendonderwijs.lokaal.proces.Achterblijvers;

/** {@code ./swv status}: one line per process; the exit code is 0 when all of them run. */
public final class Status {

    private final Omgeving omgeving;
    private final Toezichthouder toezichthouder;

    private Status(Omgeving omgeving) {
        this.omgeving = omgeving;
        this.toezichthouder = new Toezichthouder(omgeving);
    }

    public static void main(String[] args) throws Exception {
        Opdracht.start(omgeving -> new Status(omgeving).toon());
    }

    private int toon() {
        var regels = regels();
        System.out.println(Statusregel.KOP);
        regels.forEach(System.out::println);
        System.out.println(slotzin(regels));
        return regels.stream().allMatch(Statusregel::draait) ? 0 : 1;
    }

    private List<Statusregel> regels() {
        var regels = new ArrayList<Statusregel>();
        regels.add(new Statusregel("toezicht", Optional.empty(), toezichthouder.proces()));
        if (omgeving.variabele("SWV_KAFKA_BOOTSTRAP").isEmpty()) {
            regels.add(new Statusregel("kafka", Optional.of(omgeving.kafkaPoort()), toezichthouder.proces()));
        }
        if (omgeving.variabele("SWV_POSTGRES_URL").isEmpty()) {
            var postmaster = AchtergeblevenPostmaster.van(omgeving).proces();
            regels.add(new Statusregel("postgres", Optional.of(omgeving.postgresPoort()), postmaster));
        }
        for (var dienst : Dienst.values()) {
            regels.add(regel(dienst));
        }
        return regels;
    }

    private Statusregel regel(Dienst dienst) {
        var proces = new Achterblijvers(omgeving).proces(dienst.naam());
        return new Statusregel(dienst.naam(), Optional.of(omgeving.poort(dienst)), proces);
    }

    private String slotzin(List<Statusregel> regels) {
        if (toezichthouder.proces().isEmpty()) {
            return regels.stream().anyMatch(Statusregel::draait)
                    ? "Het platform is half gestart: er draait nog iets zonder toezicht. ./swv down ruimt dat op."
                    : "Het platform draait niet. ./swv up start het.";
        }
        return toezichthouder
                .stand()
                .map(Stand::toestand)
                .map(toestand -> switch (toestand) {
                    case START -> "Het platform start nog.";
                    case GEREED -> "Het platform is gereed: " + omgeving.url(Dienst.GATEWAY);
                    case STOPT, GESTOPT, MISLUKT -> "Het platform stopt.";
                })
                .orElse("");
    }
}
