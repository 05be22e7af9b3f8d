package nl.passendonderwijs.placement.behoefte.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.events.registry.OndersteuningsbehoefteVastgelegd;
import nl.passendonderwijs.kit.inbox.Eventkop;
import nl.passendonderwijs.kit.inbox.Ontvanger;
import nl.passendonderwijs.placement.behoefte.BehoefteService;

/** Keeps the own copy of the national list in step with the registry. */
@ApplicationScoped
class BehoefteOntvanger implements Ontvanger<OndersteuningsbehoefteVastgelegd> {

    @Inject
    BehoefteService behoeften;

    @Override
    public Class<OndersteuningsbehoefteVastgelegd> soort() {
        return OndersteuningsbehoefteVastgelegd.class;
    }

    @Override
    public void ontvang(OndersteuningsbehoefteVastgelegd event, Eventkop kop) {
        behoeften.volg(event, kop.volgorde());
    }
}
