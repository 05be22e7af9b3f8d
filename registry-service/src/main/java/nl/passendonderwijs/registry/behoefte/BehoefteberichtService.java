package nl.passendonderwijs.registry.behoefte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.passendonderwijs.events.registry.OndersteuningsbehoefteVastgelegd;
import nl.passendonderwijs.kit.outbox.Outbox;

/** Tells what the list says now, each version once. */
@ApplicationScoped
public class BehoefteberichtService {

    @Inject
    Ondersteuningsbehoeften behoeften;

    @Inject
    Outbox outbox;

    @Transactional
    public void vertel() {
        outbox.publiceer(behoeften.neemOnverteld().stream()
                .map(BehoefteberichtService::bericht)
                .toList());
    }

    private static OndersteuningsbehoefteVastgelegd bericht(Ondersteuningsbehoefte behoefte) {
        return new OndersteuningsbehoefteVastgelegd(
                behoefte.code().toString(),
                behoefte.naam(),
                behoefte.omschrijving(),
                behoefte.geldig().van(),
                behoefte.geldig().tot());
    }
}
