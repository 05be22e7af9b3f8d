package nl.passendonderwijs.placement.behoefte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.events.registry.OndersteuningsbehoefteVastgelegd;
import nl.passendonderwijs.kit.waarden.Behoeftecode;

/** Follows the national list of behoeften. */
@ApplicationScoped
public class BehoefteService {

    @Inject
    Ondersteuningsbehoeften behoeften;

    public void volg(OndersteuningsbehoefteVastgelegd event, String volgorde) {
        var behoefte = new Ondersteuningsbehoefte(Behoeftecode.van(event.code()), event.geldigVan(), event.geldigTot());
        behoeften.bewaar(behoefte, volgorde);
    }
}
