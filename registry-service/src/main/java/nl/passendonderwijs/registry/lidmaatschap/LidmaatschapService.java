package nl.passendonderwijs.registry.lidmaatschap;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.dagwissel.DagGewisseld;
import nl.passendonderwijs.registry.gebied.IndelingGewijzigd;
import nl.passendonderwijs.registry.gebied.Postcodes;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Lidmaatschappen;
import nl.passendonderwijs.registry.vestiging.VestigingenGewijzigd;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import nl.passendonderwijs.registry.vestiging.Vestigingstanden;
import nl.passendonderwijs.registry.vestiging.Vestigingsverloop;

/** Derives memberships anew where something they rest on changed, in the transaction of that change. */
@ApplicationScoped
public class LidmaatschapService {
    @Inject
    Vestigingstanden standen;

    @Inject
    Lidmaatschappen lidmaatschappen;

    @Inject
    Postcodes postcodes;

    @Inject
    LandelijkeVerbanden landelijk;

    @Inject
    MeldingService melding;

    @Inject
    Event<LidmaatschappenGewijzigd> verhuizingen;

    void opIndeling(@Observes IndelingGewijzigd indeling) {
        herbereken(
                standen.met(indeling.postcodes()), VestigingenGewijzigd.geen(indeling.mutatie()), indeling.mutatie());
    }

    void opVestigingen(@Observes VestigingenGewijzigd vestigingen) {
        herbereken(vestigingen.codes(), vestigingen, vestigingen.mutatie());
    }

    /** Memberships stay as they are known; who only hears of today hears of it. */
    void opDag(@Observes DagGewisseld dag) {
        var lijnen = standen.verlopen(standen.beginnend(dag.na(), dag.totEnMet()));
        var bekend = lidmaatschappen.van(lijnen.keySet());
        melding.vertel(lijnen.entrySet().stream()
                .map(deel -> ongewijzigd(deel.getKey(), deel.getValue(), bekend))
                .toList());
    }

    private static Herziening ongewijzigd(
            Vestigingscode code, Tijdlijn<Vestigingstand> lijn, Map<Vestigingscode, List<Lidmaatschap>> bekend) {
        var leden = bekend.getOrDefault(code, List.of());
        return new Herziening(code, false, leden, new Vestigingsverloop(lijn, leden));
    }

    /** @param gewijzigd these are told also when their memberships stay as they were */
    private void herbereken(Set<Vestigingscode> codes, VestigingenGewijzigd gewijzigd, Mutatie mutatie) {
        var lijnen = standen.verlopen(codes);
        var bekend = lidmaatschappen.van(codes);
        var afleiding =
                new Lidmaatschapsverloop(new Lidmaatschapsbepaling(landelijk), postcodes.verlopen(pc4s(lijnen)));
        var herzien = lijnen.entrySet().stream()
                .map(deel -> herzien(deel.getKey(), gewijzigd, deel.getValue(), bekend, afleiding))
                .filter(een -> een.isAnders() || gewijzigd.codes().contains(een.code()))
                .toList();
        lidmaatschappen.bewaar(
                herzien.stream()
                        .filter(Herziening::isAnders)
                        .collect(toMap(Herziening::code, een -> een.nieuw().leden())),
                mutatie);
        LidmaatschappenGewijzigd.uit(herzien).ifPresent(verhuizingen::fire);
        melding.vertel(herzien);
    }

    private static Herziening herzien(
            Vestigingscode code,
            VestigingenGewijzigd gewijzigd,
            Tijdlijn<Vestigingstand> lijn,
            Map<Vestigingscode, List<Lidmaatschap>> bekend,
            Lidmaatschapsverloop afleiding) {
        var oud = bekend.getOrDefault(code, List.of());
        return new Herziening(
                code, gewijzigd.nieuw().contains(code), oud, new Vestigingsverloop(lijn, afleiding.van(lijn)));
    }

    private static List<Postcode4> pc4s(Map<Vestigingscode, Tijdlijn<Vestigingstand>> lijnen) {
        return lijnen.values().stream()
                .flatMap(lijn -> lijn.standen().stream())
                .map(stand -> stand.ligging().pc4())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
