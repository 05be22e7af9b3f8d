package nl.passendonderwijs.registry.vestiging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.events.registry.VestigingGewijzigd;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.registry.bestuur.BestuurService;

/** Keeps the vestigingen, and tells each change with the full state. */
@ApplicationScoped
public class VestigingService {

    @Inject
    Vestigingen vestigingen;

    @Inject
    BestuurService besturen;

    @Inject
    Outbox outbox;

    public void bewaar(List<Vestiging> gewijzigd) {
        besturen.kenOfMaak(gewijzigd.stream().map(Vestiging::bestuur).toList());
        vestigingen.bewaar(gewijzigd);
        outbox.publiceer(gewijzigd.stream().map(VestigingService::event).toList());
    }

    private static VestigingGewijzigd event(Vestiging vestiging) {
        var ligging = vestiging.ligging();
        var pc4 = ligging.pc4();
        var punt = ligging.punt();
        var bedrijf = vestiging.bedrijf();
        return new VestigingGewijzigd(
                vestiging.code().toString(),
                vestiging.code().brin().toString(),
                vestiging.naam(),
                vestiging.bestuur().toString(),
                vestiging.soort().name(),
                vestiging.schoolsoorten().stream().map(Enum::name).toList(),
                vestiging.cluster12(),
                vestiging.denominatie().naam(),
                vestiging.denominatie().openbaar(),
                ligging.gemeente().toString(),
                pc4 == null ? null : pc4.toString(),
                punt == null ? null : punt.lat(),
                punt == null ? null : punt.lon(),
                bedrijf.periode().van(),
                bedrijf.begindatumBekend(),
                bedrijf.periode().tot(),
                vestiging.lidmaatschappen().stream().map(VestigingService::deel).toList());
    }

    private static VestigingGewijzigd.Lidmaatschap deel(Lidmaatschap lid) {
        return new VestigingGewijzigd.Lidmaatschap(
                lid.swv().toString(),
                lid.sector().name(),
                lid.geldig().van(),
                lid.geldig().tot(),
                lid.bron().name());
    }
}
