package nl.passendonderwijs.registry.aanbod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.events.registry.OndersteuningsaanbodGepubliceerd;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.initiatief.Initiatief;
import nl.passendonderwijs.registry.aanbod.voorziening.Voorziening;

/** Tells what was published: codes, days and such figures as everyone may see (PRIV-12), and none of the text. */
@ApplicationScoped
class AanbodberichtService {

    @Inject
    Scholen scholen;

    @Inject
    Outbox outbox;

    @Inject
    Plaatsmaskering maskering;

    void vertel(Aanbodstand gepubliceerd) {
        var stand = maskering.open(gepubliceerd);
        var aanbod = stand.aanbod();
        var swvs = scholen.verbanden(aanbod.vestiging(), stand.geldig().van());
        outbox.publiceer(new OndersteuningsaanbodGepubliceerd(
                aanbod.vestiging().toString(),
                aanbod.vorm().name(),
                aanbod.herkomst().name(),
                aanbod.vaststellingsdatum(),
                stand.geldig().van(),
                stand.geldig().tot(),
                aanbod.expertisecentrum(),
                aanbod.ambulanteBegeleiding(),
                aanbod.aanbod().stream().map(AanbodberichtService::deel).toList(),
                aanbod.initiatieven().stream().map(AanbodberichtService::deel).toList(),
                swvs.stream().map(SwvCode::toString).toList()));
    }

    private static OndersteuningsaanbodGepubliceerd.Voorziening deel(Voorziening voorziening) {
        return new OndersteuningsaanbodGepubliceerd.Voorziening(
                voorziening.behoefte().toString(),
                voorziening.niveau().name(),
                voorziening.plaatsen(),
                voorziening.bezet());
    }

    private static OndersteuningsaanbodGepubliceerd.Initiatief deel(Initiatief initiatief) {
        return new OndersteuningsaanbodGepubliceerd.Initiatief(
                initiatief.vorm().name(),
                initiatief.partners().stream().map(Vestigingscode::toString).toList(),
                initiatief.behoeften().stream().map(Behoeftecode::toString).toList(),
                initiatief.plaatsen());
    }
}
