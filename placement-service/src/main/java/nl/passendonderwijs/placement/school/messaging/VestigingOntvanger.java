package nl.passendonderwijs.placement.school.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.events.registry.VestigingGewijzigd;
import nl.passendonderwijs.kit.inbox.Eventkop;
import nl.passendonderwijs.kit.inbox.Ontvanger;
import nl.passendonderwijs.placement.school.SchoolService;

/** Keeps the own copy of the schools in step with the registry. */
@ApplicationScoped
class VestigingOntvanger implements Ontvanger<VestigingGewijzigd> {

    @Inject
    SchoolService scholen;

    @Override
    public Class<VestigingGewijzigd> soort() {
        return VestigingGewijzigd.class;
    }

    @Override
    public void ontvang(VestigingGewijzigd event, Eventkop kop) {
        scholen.volg(event, kop.volgorde());
    }
}
