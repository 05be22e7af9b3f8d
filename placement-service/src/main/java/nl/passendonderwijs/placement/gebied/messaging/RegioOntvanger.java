package nl.passendonderwijs.placement.gebied.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.events.registry.RegioVastgesteld;
import nl.passendonderwijs.kit.inbox.Eventkop;
import nl.passendonderwijs.kit.inbox.Ontvanger;
import nl.passendonderwijs.placement.gebied.GebiedService;

/** Keeps the own copy of the points of PC4s in step with the registry. */
@ApplicationScoped
class RegioOntvanger implements Ontvanger<RegioVastgesteld> {

    @Inject
    GebiedService gebied;

    @Override
    public Class<RegioVastgesteld> soort() {
        return RegioVastgesteld.class;
    }

    @Override
    public void ontvang(RegioVastgesteld event, Eventkop kop) {
        gebied.volg(event, kop.volgorde());
    }
}
