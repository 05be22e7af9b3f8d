package nl.passendonderwijs.registry.herhaling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.passendonderwijs.events.registry.BestuurGeregistreerd;
import nl.passendonderwijs.events.registry.LidmaatschapGewijzigd;
import nl.passendonderwijs.events.registry.OndersteuningsaanbodGepubliceerd;
import nl.passendonderwijs.events.registry.OndersteuningsbehoefteVastgelegd;
import nl.passendonderwijs.events.registry.RegioVastgesteld;
import nl.passendonderwijs.events.registry.RegistryEvent;
import nl.passendonderwijs.events.registry.SamenwerkingsverbandGeregistreerd;
import nl.passendonderwijs.events.registry.TelDatumBereikt;
import nl.passendonderwijs.events.registry.TellingVastgesteld;
import nl.passendonderwijs.events.registry.VestigingGewijzigd;

/** The copy that a new service makes of the register, from nothing but its events, by the rules of the README. */
final class Kopie {
    final Map<String, SamenwerkingsverbandGeregistreerd> samenwerkingsverbanden = new TreeMap<>();
    final Map<String, BestuurGeregistreerd> besturen = new TreeMap<>();
    final Map<String, VestigingGewijzigd> vestigingen = new TreeMap<>();
    final Map<String, Verloop<RegioVastgesteld>> regios = new TreeMap<>();
    final Map<String, Verloop<OndersteuningsaanbodGepubliceerd>> aanbod = new TreeMap<>();
    final Map<String, OndersteuningsbehoefteVastgelegd> behoeften = new TreeMap<>();
    final Map<String, TellingVastgesteld> tellingen = new TreeMap<>();
    final Set<TelDatumBereikt> teldata = new HashSet<>();
    final List<LidmaatschapGewijzigd> verhuizingen = new ArrayList<>();

    static Kopie van(List<RegistryEvent> events) {
        var kopie = new Kopie();
        events.forEach(kopie::volg);
        return kopie;
    }

    private void volg(RegistryEvent event) {
        switch (event) {
            case SamenwerkingsverbandGeregistreerd swv -> samenwerkingsverbanden.put(swv.code(), swv);
            case BestuurGeregistreerd bestuur -> besturen.put(bestuur.bestuur(), bestuur);
            case VestigingGewijzigd vestiging -> vestigingen.put(vestiging.vestiging(), vestiging);
            case RegioVastgesteld regio -> volg(regio);
            case OndersteuningsaanbodGepubliceerd publicatie -> volg(publicatie);
            case OndersteuningsbehoefteVastgelegd behoefte -> behoeften.put(behoefte.code(), behoefte);
            case TellingVastgesteld telling -> tellingen.merge(telling.aggregaatId(), telling, Kopie::nieuwste);
            case TelDatumBereikt teldatum -> teldata.add(teldatum);
            case LidmaatschapGewijzigd verhuizing -> verhuizingen.add(verhuizing);
        }
    }

    private void volg(RegioVastgesteld regio) {
        regios.computeIfAbsent(regio.swv(), _ -> new Verloop<>()).vervang(regio.geldigVan(), regio.geldigTot(), regio);
    }

    private void volg(OndersteuningsaanbodGepubliceerd publicatie) {
        aanbod.computeIfAbsent(publicatie.vestiging(), _ -> new Verloop<>())
                .volgOp(publicatie.geldigVan(), publicatie.geldigTot(), publicatie);
    }

    private static TellingVastgesteld nieuwste(TellingVastgesteld een, TellingVastgesteld ander) {
        return een.versie() > ander.versie() ? een : ander;
    }
}
