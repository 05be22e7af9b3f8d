package nl.passendonderwijs.placement.gpo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passendonderwijs.placement.bezwaar.Gpoloop;
import nl.passendonderwijs.placement.bezwaar.Gpolopen;
import nl.passendonderwijs.placement.gpo.regel.Gpotermijnen;

/** Tells where the commissie is at work, for a bezwaar about the same subject (BEZ-04). */
@ApplicationScoped
public class GpoloopService implements Gpolopen {

    @Inject
    Gpozaken zaken;

    @Inject
    Gporegels regels;

    @Override
    public Map<UUID, List<Gpoloop>> over(Collection<UUID> onderwerpen) {
        return onderwerpen.isEmpty()
                ? Map.of()
                : zaken.over(onderwerpen).stream()
                        .collect(Collectors.groupingBy(
                                zaak -> zaak.onderwerp().id(), Collectors.mapping(this::loop, Collectors.toList())));
    }

    private Gpoloop loop(Gpozaak zaak) {
        return new Gpoloop(
                zaak.ontvangstdatum(),
                Gpotermijnen.van(zaak, regels).oordeel().uiterlijkeDatum(),
                zaak.geeindigdOp().orElse(null));
    }
}
