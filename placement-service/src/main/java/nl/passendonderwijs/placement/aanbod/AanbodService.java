package nl.passendonderwijs.placement.aanbod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.events.registry.OndersteuningsaanbodGepubliceerd;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** The support that vestigingen offer, for the other features. */
@ApplicationScoped
public class AanbodService {

    @Inject
    Ondersteuningsaanboden aanboden;

    public Optional<Ondersteuningsaanbod> zoek(Vestigingscode vestiging, LocalDate datum) {
        return aanboden.zoek(vestiging, datum);
    }

    /** Takes over what the registry told. */
    public void volg(OndersteuningsaanbodGepubliceerd event, String volgorde) {
        var voorzieningen =
                event.aanbod().stream().map(AanbodService::voorziening).toList();
        aanboden.bewaar(
                new Ondersteuningsaanbod(
                        Vestigingscode.van(event.vestiging()), event.geldigVan(), event.geldigTot(), voorzieningen),
                volgorde);
    }

    private static Voorziening voorziening(OndersteuningsaanbodGepubliceerd.Voorziening deel) {
        return new Voorziening(
                Behoeftecode.van(deel.behoefte()), Niveau.valueOf(deel.niveau()), deel.plaatsen(), deel.bezet());
    }
}
