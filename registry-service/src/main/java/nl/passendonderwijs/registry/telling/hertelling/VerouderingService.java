package nl.passendonderwijs.registry.telling.hertelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.passendonderwijs.registry.leerlingaantal.LeerlingaantallenGewijzigd;
import nl.passendonderwijs.registry.lidmaatschap.LidmaatschappenGewijzigd;
import nl.passendonderwijs.registry.teldatum.Definitiefdata;
import nl.passendonderwijs.registry.teldatum.TellingStatus;
import nl.passendonderwijs.registry.telling.Tellingen;
import nl.passendonderwijs.registry.vestiging.VestigingenGewijzigd;

/** Lets a change of the register reach the tellingen that are not final, in the transaction of that change. */
@ApplicationScoped
public class VerouderingService {

    @Inject
    Verouderdetellingen verouderd;

    @Inject
    Tellingen tellingen;

    @Inject
    Definitiefdata definitiefdata;

    @Inject
    Clock klok;

    void opLidmaatschappen(@Observes LidmaatschappenGewijzigd leden) {
        var vandaag = LocalDate.now(klok);
        verouderd.vulAan(
                leden.swvs(),
                verouderd.geteld(leden.vanaf()).stream()
                        .filter(dag -> definitiefdata.status(dag, vandaag) == TellingStatus.VOORLOPIG)
                        .toList());
        verouderd.merk(leden.swvs(), leden.vanaf());
    }

    void opAantallen(@Observes LeerlingaantallenGewijzigd aantallen) {
        verouderd.merk(aantallen.vestigingen(), aantallen.dagen());
    }

    /** The bestuur of a vestiging is part of its telling. */
    void opVestigingen(@Observes VestigingenGewijzigd vestigingen) {
        verouderd.merk(vestigingen.codes(), tellingen.voorlopig());
    }
}
