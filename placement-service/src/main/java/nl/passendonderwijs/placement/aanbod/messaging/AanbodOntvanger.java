package nl.passendonderwijs.placement.aanbod.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.events.registry.OndersteuningsaanbodGepubliceerd;
import nl.passendonderwijs.kit.inbox.Eventkop;
import nl.passendonderwijs.kit.inbox.Ontvanger;
import nl.passendonderwijs.placement.aanbod.AanbodService;

/** Keeps the own copy of the support on offer in step with the registry. */
@ApplicationScoped
class AanbodOntvanger implements Ontvanger<OndersteuningsaanbodGepubliceerd> {

    @Inject
    AanbodService aanbod;

    @Override
    public Class<OndersteuningsaanbodGepubliceerd> soort() {
        return OndersteuningsaanbodGepubliceerd.class;
    }

    @Override
    public void ontvang(OndersteuningsaanbodGepubliceerd event, Eventkop kop) {
        aanbod.volg(event, kop.volgorde());
    }
}
