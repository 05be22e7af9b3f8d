package nl.passendonderwijs.registry.vestigingswijziging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Mutaties;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.importeren.Registerslot;
import nl.passendonderwijs.registry.vestiging.VestigingService;
import nl.passendonderwijs.registry.vestiging.Vestigingen;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import nl.passendonderwijs.registry.vestiging.Vestigingstanden;

/** Changes one vestiging, within the transaction of the caller: who only wants to see it rolls back. */
@ApplicationScoped
public class VestigingswijzigingService {
    @Inject
    Vestigingen vestigingen;

    @Inject
    Vestigingstanden standen;

    @Inject
    VestigingService service;

    @Inject
    Mutaties mutaties;

    @Inject
    Registerslot slot;

    /**
     * @param door organisatie that asks for it
     * @param voorwaarde refuses a version of the vestiging that the caller did not see
     */
    public Uitkomst<Mutatie> voerUit(Vestigingswijziging wijziging, String door, Versievoorwaarde voorwaarde) {
        return Uitkomst.tenzij(
                slot.bezet().or(() -> verouderd(wijziging, voorwaarde)),
                () -> wijziging.op(verloop(wijziging)).dan(nieuw -> bewaar(wijziging, nieuw, door)));
    }

    private Optional<Weigering> verouderd(Vestigingswijziging wijziging, Versievoorwaarde voorwaarde) {
        return vestigingen.zoek(wijziging.vestiging()).flatMap(gezien -> voorwaarde.bezwaar(gezien.versie()));
    }

    private Tijdlijn<Vestigingstand> verloop(Vestigingswijziging wijziging) {
        var code = wijziging.vestiging();
        return standen.verlopen(List.of(code)).getOrDefault(code, Tijdlijn.leeg());
    }

    private Mutatie bewaar(Vestigingswijziging wijziging, Tijdlijn<Vestigingstand> nieuw, String door) {
        var mutatie = mutaties.begin(door, wijziging.reden());
        service.bewaar(Map.of(wijziging.vestiging(), nieuw), mutatie);
        return mutatie;
    }
}
