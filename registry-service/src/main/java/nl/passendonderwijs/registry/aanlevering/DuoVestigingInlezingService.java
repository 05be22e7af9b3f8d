package nl.passendonderwijs.registry.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.registry.importeren.Bestandsvorm;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.Inlezing;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.Rij;
import nl.passendonderwijs.registry.importeren.verslag.Verwerkt;

/** Reads DUO's own list of all vestigingen of basisscholen: it speaks for all of them, on its peildatum. */
@ApplicationScoped
public class DuoVestigingInlezingService implements Inlezing<Duovestiging> {
    @Inject
    DuoverwerkingService verwerking;

    @Override
    public Importsoort soort() {
        return Importsoort.DUO_VESTIGINGEN_BO;
    }

    @Override
    public Bestandsvorm vorm() {
        return Bestandsvorm.DUO;
    }

    @Override
    public List<String> kolommen() {
        return List.of(
                "BEVOEGD GEZAG NUMMER",
                "INSTELLINGSCODE",
                "VESTIGINGSCODE",
                "VESTIGINGSNAAM",
                "POSTCODE",
                "GEMEENTENUMMER",
                "DENOMINATIE");
    }

    @Override
    public Optional<String> bezwaar(Importopdracht opdracht) {
        return verwerking.bezwaar(opdracht);
    }

    @Override
    public boolean isVolledig() {
        return true;
    }

    @Override
    public Duovestiging lees(Rij rij) {
        return Duovestiging.lees(rij);
    }

    /** A vestiging whose row is rejected is listed all the same, so it stays open. */
    @Override
    public Optional<String> genoemd(Rij rij) {
        return Duovestiging.genoemd(rij);
    }

    @Override
    public String sleutel(Duovestiging vestiging) {
        return vestiging.code().toString();
    }

    @Override
    public Verwerkt verwerk(List<Regel<Duovestiging>> regels, Importopdracht opdracht) {
        return verwerking.verwerk(regels, opdracht);
    }

    @Override
    public Verwerkt sluit(Importopdracht opdracht) {
        return verwerking.sluit(opdracht);
    }
}
