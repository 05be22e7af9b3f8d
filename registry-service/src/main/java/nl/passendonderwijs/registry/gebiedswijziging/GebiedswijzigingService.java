package nl.passendonderwijs.registry.gebiedswijziging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.registry.gebied.RegioService;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging.Fusie;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging.Herindeling;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging.Postcodewijziging;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Mutaties;
import nl.passendonderwijs.registry.importeren.Registerslot;

/** Carries out a change of areas, within the transaction of the caller: who only wants to see it rolls back. */
@ApplicationScoped
public class GebiedswijzigingService {
    @Inject
    Gebiedswijzigingen wijzigingen;

    @Inject
    FusieService fusies;

    @Inject
    HerindelingService herindelingen;

    @Inject
    PostcodewijzigingService postcodes;

    @Inject
    RegioService regios;

    @Inject
    Mutaties mutaties;

    @Inject
    Registerslot slot;

    /** @param door organisatie that asks for it */
    public Uitkomst<Mutatie> voerUit(Gebiedswijziging wijziging, String door, String reden) {
        return Uitkomst.tenzij(slot.bezet(), () -> toetsEnPasToe(wijziging, door, reden));
    }

    /** What the register of this moment has against it. */
    public List<Fout> bezwaren(Gebiedswijziging wijziging) {
        return switch (wijziging) {
            case Fusie fusie -> fusies.bezwaren(fusie);
            case Herindeling herindeling -> herindelingen.bezwaren(herindeling);
            case Postcodewijziging deze -> postcodes.bezwaren(deze);
        };
    }

    private Uitkomst<Mutatie> toetsEnPasToe(Gebiedswijziging wijziging, String door, String reden) {
        var bezwaren = bezwaren(wijziging);
        return bezwaren.isEmpty() ? Uitkomst.gelukt(pasToe(wijziging, door, reden)) : Uitkomst.ongeldig(bezwaren);
    }

    private Mutatie pasToe(Gebiedswijziging wijziging, String door, String reden) {
        var mutatie = mutaties.begin(door, reden);
        switch (wijziging) {
            case Fusie fusie -> fusies.pasToe(fusie, mutatie);
            case Herindeling herindeling -> herindelingen.pasToe(herindeling, mutatie);
            case Postcodewijziging deze -> postcodes.pasToe(deze, mutatie);
        }
        regios.vertelNieuws();
        wijzigingen.legVast(mutatie, wijziging);
        return mutatie;
    }
}
