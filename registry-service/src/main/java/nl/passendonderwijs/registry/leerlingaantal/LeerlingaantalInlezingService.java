package nl.passendonderwijs.registry.leerlingaantal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanlevering.Soortvertaling;
import nl.passendonderwijs.registry.gedeeld.Verschil;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.Inlezing;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.Rij;
import nl.passendonderwijs.registry.importeren.Rijfout;
import nl.passendonderwijs.registry.importeren.verslag.Afwijzing;
import nl.passendonderwijs.registry.importeren.verslag.Verwerkt;
import nl.passendonderwijs.registry.leerlingaantal.Leerlingaantal.Plaats;
import nl.passendonderwijs.registry.teldatum.Telmoment;
import nl.passendonderwijs.registry.vestiging.Vestigingen;

/** Reads the pupil counts of 1 October. */
@ApplicationScoped
public class LeerlingaantalInlezingService implements Inlezing<Leerlingaantal> {

    private static final int EERSTE_JAAR = 1990;
    private static final int LAATSTE_JAAR = 2100;

    @Inject
    Leerlingaantallen leerlingaantallen;

    @Inject
    Vestigingen vestigingen;

    @Inject
    Event<LeerlingaantallenGewijzigd> gewijzigd;

    @Override
    public Importsoort soort() {
        return Importsoort.REGISTER_LEERLINGAANTALLEN;
    }

    @Override
    public List<String> kolommen() {
        return List.of("vestigingscode", "jaar_1_okt", "soort", "aantal", "gemaskeerd_lt5");
    }

    @Override
    public Optional<String> bezwaar(Importopdracht opdracht) {
        return vestigingen.geladen()
                ? Optional.empty()
                : Optional.of("Bied eerst de vestigingen aan; leerlingaantallen verwijzen ernaar.");
    }

    @Override
    public Leerlingaantal lees(Rij rij) {
        var plaats = new Plaats(
                rij.waarde("vestigingscode", Vestigingscode::van),
                Telmoment.OKTOBER.in(jaar(rij)),
                rij.waarde("soort", Soortvertaling::soort));
        return rij.vlag("gemaskeerd_lt5")
                ? Leerlingaantal.gemaskeerd(plaats)
                : new Leerlingaantal(plaats, rij.geheel("aantal"), false);
    }

    private static int jaar(Rij rij) {
        int jaar = rij.geheel("jaar_1_okt");
        if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) {
            throw new Rijfout(
                    "jaar_1_okt", "Verwacht een jaar van %d tot en met %d.".formatted(EERSTE_JAAR, LAATSTE_JAAR));
        }
        return jaar;
    }

    @Override
    public String sleutel(Leerlingaantal aantal) {
        var plaats = aantal.plaats();
        return "%s %s %s".formatted(plaats.vestiging(), plaats.peildatum(), plaats.soort());
    }

    @Override
    public Verwerkt verwerk(List<Regel<Leerlingaantal>> regels, Importopdracht opdracht) {
        var afwijzingen = new ArrayList<Afwijzing>();
        var aangeleverd = vanBekendeVestiging(regels, afwijzingen);
        var bekend = leerlingaantallen.zoek(
                aangeleverd.stream().map(Leerlingaantal::plaats).toList());
        var verschil = Verschil.tussen(aangeleverd, bekend, Leerlingaantal::plaats);
        leerlingaantallen.bewaar(verschil.teBewaren());
        gewijzigd.fire(LeerlingaantallenGewijzigd.van(verschil.teBewaren()));
        return Verwerkt.van(verschil, afwijzingen);
    }

    private List<Leerlingaantal> vanBekendeVestiging(List<Regel<Leerlingaantal>> regels, List<Afwijzing> afwijzingen) {
        var bekend = vestigingen.bekend(regels.stream()
                .map(regel -> regel.waarde().plaats().vestiging())
                .toList());
        var goed = new ArrayList<Leerlingaantal>();
        for (var regel : regels) {
            var vestiging = regel.waarde().plaats().vestiging();
            if (bekend.contains(vestiging)) {
                goed.add(regel.waarde());
            } else {
                afwijzingen.add(regel.afgewezen("Vestiging %s staat niet in het register.".formatted(vestiging)));
            }
        }
        return goed;
    }
}
