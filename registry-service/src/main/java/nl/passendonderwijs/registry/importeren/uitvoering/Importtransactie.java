package nl.passendonderwijs.registry.importeren.uitvoering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.passendonderwijs.registry.importeren.Bestandsfout;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Imports;
import nl.passendonderwijs.registry.importeren.Inleeswerk;
import nl.passendonderwijs.registry.importeren.Inlezing;
import nl.passendonderwijs.registry.importeren.Registerslot;
import nl.passendonderwijs.registry.importeren.Sleutels;
import nl.passendonderwijs.registry.importeren.Wachtmap;
import nl.passendonderwijs.registry.importeren.bestand.Csvbestand;
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
    Registerslot slot;

    @Inject
    Wachtmap wachtmap;

    @ConfigProperty(name = "swv.import.uitgepakt-max")
    long grootst;

    void voerUit(Importopdracht opdracht, Verslag verslag) {
        try {
            QuarkusTransaction.requiringNew().timeout(LANGST_S).run(() -> inTransactie(opdracht, verslag));
        } catch (ProefGeslaagd proef) {
            apart(() -> imports.klaar(opdracht.id(), verslag));
        }
    }

    private void inTransactie(Importopdracht opdracht, Verslag verslag) {
        slot.wachtOpBeurt();
        apart(() -> imports.begin(opdracht.id()));
        lees(inlezing(opdracht), opdracht, verslag);
        if (opdracht.proef()) {
            throw new ProefGeslaagd();
        }
        if (verslag.telstand().wijzigingen() > VEEL) {
            imports.hermeet();
        }
        imports.klaar(opdracht.id(), verslag);
    }

    void mislukt(Importopdracht opdracht, Verslag verslag, String melding) {
        apart(() -> imports.mislukt(opdracht.id(), verslag, melding));
    }

    private <T> void lees(Inlezing<T> inlezing, Importopdracht opdracht, Verslag verslag) {
        inlezing.bezwaar(opdracht).ifPresent(bezwaar -> {
            throw new Bestandsfout(bezwaar);
        });
        try (var rijen = open(inlezing, opdracht)) {
            new Inleeswerk<>(inlezing, opdracht, sleutels, verslag)
                    .doe(rijen, stand -> apart(() -> imports.voortgang(opdracht.id(), stand)));
        }
    }

    private Csvbestand open(Inlezing<?> inlezing, Importopdracht opdracht) {
        return Csvbestand.open(wachtmap.pad(opdracht.id()), grootst, inlezing.vorm(), inlezing.kolommen());
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
