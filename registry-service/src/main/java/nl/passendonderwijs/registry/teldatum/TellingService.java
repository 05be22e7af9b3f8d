package nl.passendonderwijs.registry.teldatum;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.passendonderwijs.events.registry.TellingVastgesteld;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverbanden;

/** Freezes the counts of a teldatum, one telling per samenwerkingsverband that was in bedrijf that day. */
@ApplicationScoped
public class TellingService {

    private static final int EERSTE = 1;

    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    @Inject
    Leerlingaantallen leerlingaantallen;

    @Inject
    Tellingen tellingen;

    @Inject
    Tellingbepaling bepaling;

    @Inject
    Definitiefdata definitiefdata;

    @Inject
    Outbox outbox;

    @Inject
    Clock klok;

    void stelVast(Sector sector, LocalDate teldatum) {
        var status = definitiefdata.status(teldatum, LocalDate.now(klok));
        var perSwv = leerlingaantallen.op(sector, teldatum).stream().collect(groupingBy(Telbron::swv));
        var vastgesteld = samenwerkingsverbanden.geldigOp(sector, teldatum).stream()
                .map(swv -> new Telling(swv, teldatum, status, EERSTE, rijen(perSwv.getOrDefault(swv, List.of()))))
                .toList();
        tellingen.voegToe(vastgesteld);
        outbox.publiceer(vastgesteld.stream().map(TellingService::event).toList());
    }

    private List<Tellingrij> rijen(List<Telbron> bronnen) {
        var rijen = new LinkedHashMap<String, Tellingrij>();
        bronnen.stream()
                .flatMap(bron -> bepaling.rij(bron).stream())
                .forEach(rij -> rijen.merge(rij.vestiging() + " " + rij.soort(), rij, Tellingrij::samen));
        return List.copyOf(rijen.values());
    }

    private static TellingVastgesteld event(Telling telling) {
        return new TellingVastgesteld(
                telling.swv().toString(),
                telling.swv().sector().name(),
                telling.teldatum(),
                telling.status().name(),
                telling.versie(),
                telling.rijen().stream().map(TellingService::deel).toList());
    }

    private static TellingVastgesteld.Rij deel(Tellingrij rij) {
        return new TellingVastgesteld.Rij(
                rij.vestiging().toString(),
                rij.bestuur().toString(),
                rij.soort().name(),
                rij.aantal(),
                rij.gemaskeerd(),
                rij.geschat());
    }
}
