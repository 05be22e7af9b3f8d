package nl.passendonderwijs.registry.tellevering.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.teldatum.Definitiefdata;
import nl.passendonderwijs.registry.tellevering.Telinzage;
import nl.passendonderwijs.registry.tellevering.Telleveringen;
import nl.passendonderwijs.registry.tellevering.Telplaats;
import nl.passendonderwijs.registry.tellevering.Vestigingtelling;
import nl.passendonderwijs.registry.telling.maskering.Maskering;

/** Reads what was counted at a vestiging as one caller may see it. */
@ApplicationScoped
class Vestigingtellinglezer {

    @Inject
    Telleveringen leveringen;

    @Inject
    Definitiefdata definitiefdata;

    @Inject
    Maskering maskering;

    Optional<Gezien> lees(Vestigingscode code, LocalDate teldatum, Optional<Beller> beller) {
        var inzage = Telinzage.van(beller.map(Beller::organisatie));
        return leveringen
                .plaats(code, teldatum, inzage)
                .flatMap(plaats ->
                        leveringen.zoek(code, teldatum).map(telling -> gezien(telling, zicht(plaats, telling))));
    }

    /** The ETag of a version for those who see it exactly, as all do who may deliver. */
    long exact(long versie) {
        return Zicht.op(true, maskering).versie(versie);
    }

    private Zicht zicht(Telplaats plaats, Vestigingtelling telling) {
        var delenVerborgen = maskering.verbergtDeel(telling.waarden());
        return plaats.volledigeInzage()
                ? Zicht.op(true, maskering)
                : new Zicht(plaats.inzage(), delenVerborgen, maskering);
    }

    private Gezien gezien(Vestigingtelling telling, Zicht zicht) {
        var plaats = "/registry/v1/vestigingen/%s/tellingen/%s".formatted(telling.vestiging(), telling.teldatum());
        var weergave = VestigingtellingWeergave.van(telling, definitiefdata.vanaf(telling.teldatum()), zicht);
        return new Gezien(zicht, new Gelezen(weergave, zicht.versie(telling.versie()), URI.create(plaats)));
    }

    /** An answer with how much of it its caller sees. */
    record Gezien(Zicht zicht, Gelezen gelezen) {}
}
