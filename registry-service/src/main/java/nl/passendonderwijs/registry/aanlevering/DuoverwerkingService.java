package nl.passendonderwijs.registry.aanlevering;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gebied.Gemeenten;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Postcodes;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.importeren.ImportmutatieService;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Imports;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.Sleutels;
import nl.passendonderwijs.registry.importeren.Sluitgrens;
import nl.passendonderwijs.registry.importeren.verslag.Afwijzing;
import nl.passendonderwijs.registry.importeren.verslag.Verwerkt;
import nl.passendonderwijs.registry.importeren.verslag.Wijziging;
import nl.passendonderwijs.registry.vestiging.VestigingService;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import nl.passendonderwijs.registry.vestiging.Vestigingstanden;

/** Takes in the list of DUO: what it lists holds from its peildatum, what it no longer lists is closed from then. */
@ApplicationScoped
public class DuoverwerkingService {
    @Inject
    AanleveringService aanleveringen;

    @Inject
    Vestigingstanden standen;

    @Inject
    VestigingService vestigingen;

    @Inject
    Postcodes postcodes;

    @Inject
    Gemeenten gemeenten;

    @Inject
    Imports imports;

    @Inject
    Sleutels sleutels;

    @Inject
    Sluitgrens sluitgrens;

    @Inject
    ImportmutatieService mutaties;

    Optional<String> bezwaar(Importopdracht opdracht) {
        var later = imports.laatstePeildatum(opdracht.soort()).filter(dag -> dag.isAfter(peildatum(opdracht)));
        return aanleveringen
                .ontbreekt()
                .or(() -> later.map(
                        "Het bestand van %s is al verwerkt; een ouder bestand zou dat overschrijven."::formatted));
    }

    Verwerkt verwerk(List<Regel<Duovestiging>> regels, Importopdracht opdracht) {
        var dag = peildatum(opdracht);
        var bekend = standen.verlopen(
                regels.stream().map(regel -> regel.waarde().code()).toList());
        var toets = new Duotoets(dag, gebieden(regels), gemeenten.codes(dag));
        var afwijzingen = new ArrayList<Afwijzing>();
        var bruikbaar = new ArrayList<Regel<Vestigingstand>>();
        for (var regel : regels) {
            var lijn = bekend.getOrDefault(regel.waarde().code(), Tijdlijn.leeg());
            var stand = regel.waarde().stand(lijn, dag);
            toets.bezwaar(regel.waarde(), lijn, stand)
                    .ifPresentOrElse(
                            reden -> afwijzingen.add(regel.afgewezen(reden)),
                            () -> bruikbaar.add(new Regel<>(regel.nr(), stand)));
        }
        return aanleveringen.verwerk(bruikbaar, opdracht).met(afwijzingen);
    }

    private Map<Postcode4, Tijdlijn<Postcodegebied>> gebieden(List<Regel<Duovestiging>> regels) {
        return postcodes.verlopen(
                regels.stream().map(regel -> regel.waarde().pc4()).distinct().toList());
    }

    Verwerkt sluit(Importopdracht opdracht) {
        var dag = peildatum(opdracht);
        var open = standen.van(Soort.BAO, dag);
        var nietGenoemd = nietGenoemd(open);
        sluitgrens.eis(nietGenoemd.size(), open.size());
        var oud = standen.verlopen(nietGenoemd);
        var gesloten = oud.entrySet().stream()
                .filter(lijn -> wasErEerder(lijn.getValue(), dag))
                .collect(toMap(Map.Entry::getKey, lijn -> lijn.getValue().tot(dag)));
        vestigingen.bewaar(gesloten, mutaties.van(opdracht));
        var wijzigingen = gesloten.entrySet().stream()
                .map(een -> Wijziging.gesloten(
                        een.getKey(),
                        Objects.requireNonNull(oud.get(een.getKey())).op(dag).orElseThrow(),
                        een.getValue().laatste().orElseThrow()))
                .toList();
        return new Verwerkt(wijzigingen, 0, List.of());
    }

    private Set<Vestigingscode> nietGenoemd(Set<Vestigingscode> open) {
        var genoemd =
                sleutels.gezien(open.stream().map(Vestigingscode::toString).toList());
        return open.stream().filter(code -> !genoemd.contains(code.toString())).collect(toSet());
    }

    /** What a list of the same day opened is left to the next list. */
    private static boolean wasErEerder(Tijdlijn<Vestigingstand> lijn, LocalDate dag) {
        return lijn.standen().getFirst().geldig().van().isBefore(dag);
    }

    private static LocalDate peildatum(Importopdracht opdracht) {
        return Objects.requireNonNull(opdracht.peildatum());
    }
}
