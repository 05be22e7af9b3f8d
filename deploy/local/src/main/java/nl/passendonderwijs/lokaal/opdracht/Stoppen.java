package nl.passendonderwijs.lokaal.opdracht;

import java.io.IOException;
import java.util.List;
import nl.passendonderwijs.lokaal.Omgeving;
import nl.passendonderwijs.lokaal.Opdracht;
import nl.passendonderwijs.lokaal.postgres.AchtergeblevenPostmaster;
import nl.passendonderwijs.lokaal.proces.Achterblijvers;

/** {@code ./swv down}: stops everything, whatever state it is in, and waits until it is gone. */
public final class Stoppen {

    private Stoppen() {}

    /** {@code --wis} also deletes the data of PostgreSQL and Kafka; keys and builds stay. */
    public static void main(String[] args) throws Exception {
        Opdracht.start(omgeving -> voerUit(omgeving, List.of(args).contains("--wis")));
    }

    private static int voerUit(Omgeving omgeving, boolean wis) throws IOException {
        stop(omgeving);
        if (wis) {
            new Gegevens(omgeving.data()).wis();
            System.out.println("De gegevens zijn verwijderd.");
        }
        return 0;
    }

    private static void stop(Omgeving omgeving) throws IOException {
        var toezichthouder = new Toezichthouder(omgeving);
        if (toezichthouder.proces().isPresent()) {
            stopMetVoortgang(omgeving, toezichthouder);
        } else {
            System.out.println(
                    ruimOp(omgeving) ? "Een half gestart platform is opgeruimd." : "Het platform draaide niet.");
        }
    }

    private static void stopMetVoortgang(Omgeving omgeving, Toezichthouder toezichthouder) throws IOException {
        var voortgang = new Staart(omgeving.log("voortgang"));
        voortgang.nieuweRegels();
        System.out.println("Het platform wordt gestopt (de eerste keer na een bouw duurt dat langer) ...");
        var vanzelf = toezichthouder.stop();
        voortgang.nieuweRegels().forEach(System.out::println);
        if (!vanzelf) {
            ruimOp(omgeving);
        }
        System.out.println("Gestopt; de gegevens zijn bewaard.");
    }

    /** Stops what a killed supervisor left behind; true when there was something. */
    private static boolean ruimOp(Omgeving omgeving) throws IOException {
        var postmaster = AchtergeblevenPostmaster.van(omgeving);
        var draaide = postmaster.proces().isPresent();
        var diensten = new Achterblijvers(omgeving).ruimOp();
        postmaster.ruimOp();
        return draaide || !diensten.isEmpty();
    }
}
