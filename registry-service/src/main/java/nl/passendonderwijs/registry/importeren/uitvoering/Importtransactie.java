package nl.passendonderwijs.registry.importeren.uitvoering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.registry.importeren.Bestandsfout;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Imports;
import nl.passendonderwijs.registry.importeren.Inleeswerk;
import nl.passendonderwijs.registry.importeren.Inlezing;
import nl.passendonderwijs.registry.importeren.Sleutels;
import nl.passendonderwijs.registry.importeren.bestand.Csvbestand;
import nl.passendonderwijs.registry.importeren.verslag.Telstand;
import nl.passendonderwijs.registry.importeren.verslag.Verslag;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One import is one transaction: everything that the file says, or nothing. */
@ApplicationScoped
class Importtransactie {

    private static final int VEEL = 1_000;
    private static final int LANGST_S = (int) Duration.ofHours(1).toSeconds();

    @Inject
    @Any
    Instance<Inlezing<?>> inlezingen;

    @Inject
    Imports imports;

    @Inject
    Sleutels sleutels;

    @Inject
    Sql sql;

    @ConfigProperty(name = "swv.import.uitgepakt-max")
    long grootst;

    void voerUit(Importopdracht opdracht, Path bestand, Verslag verslag) {
        try {
            QuarkusTransaction.requiringNew().timeout(LANGST_S).run(() -> inTransactie(opdracht, bestand, verslag));
        } catch (ProefGeslaagd proef) {
            apart(() -> imports.klaar(opdracht.id(), verslag));
        }
    }

    private void inTransactie(Importopdracht opdracht, Path bestand, Verslag verslag) {
        wachtOpBeurt();
        apart(() -> imports.begin(opdracht.id()));
        lees(inlezing(opdracht), opdracht, bestand, verslag);
        if (opdracht.proef()) {
            throw new ProefGeslaagd();
        }
        meet(verslag.telstand());
        imports.klaar(opdracht.id(), verslag);
    }

    /** Right after so many rows the planner would still think the tables empty, and walk one for each row of another. */
    private void meet(Telstand telstand) {
        if (telstand.wijzigingen() > VEEL) {
            sql.schrijf("ANALYZE");
        }
    }

    void mislukt(Importopdracht opdracht, Verslag verslag, String melding) {
        apart(() -> imports.mislukt(opdracht.id(), verslag, melding));
    }

    /** Another process may be importing too; the lock ends with the transaction. */
    private void wachtOpBeurt() {
        var _ = sql.lees("SELECT pg_advisory_xact_lock(?)", rij -> true, Imports.OM_DE_BEURT);
    }

    private <T> void lees(Inlezing<T> inlezing, Importopdracht opdracht, Path bestand, Verslag verslag) {
        inlezing.bezwaar(opdracht).ifPresent(bezwaar -> {
            throw new Bestandsfout(bezwaar);
        });
        try (var rijen = Csvbestand.open(bestand, grootst, inlezing.vorm(), inlezing.kolommen())) {
            new Inleeswerk<>(inlezing, opdracht, sleutels, verslag)
                    .doe(rijen, stand -> apart(() -> imports.voortgang(opdracht.id(), stand)));
        }
    }

    private Inlezing<?> inlezing(Importopdracht opdracht) {
        return inlezingen.stream()
                .filter(inlezing -> inlezing.soort() == opdracht.soort())
                .findFirst()
                .orElseThrow();
    }

    private static void apart(Runnable werk) {
        QuarkusTransaction.requiringNew().run(werk);
    }

    /** Takes the whole transaction back, though nothing is wrong. */
    private static final class ProefGeslaagd extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ProefGeslaagd() {
            super(null, null, false, false);
        }
    }
}
