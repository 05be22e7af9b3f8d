package nl.passendonderwijs.registry.telling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.leerlingaantal.Telbron;
import nl.passendonderwijs.registry.leerlingaantal.Telbronnen;
import nl.passendonderwijs.registry.teldatum.Teldag;

/** What the tellingen of a day hold, as the register and the schools say it now. */
@ApplicationScoped
public class TelrijenService {

    @Inject
    Telbronnen telbronnen;

    @Inject
    Tellingbepaling bepaling;

    /** Of each samenwerkingsverband that is asked for, also when it has no pupils. */
    public Map<SwvCode, List<Tellingrij>> van(Teldag dag, List<SwvCode> verbanden) {
        var bronnen = perSwv(telbronnen.op(dag.sector(), dag.datum(), verbanden));
        var naast = perSwv(telbronnen.naast(dag.sector(), dag.datum(), verbanden));
        return verbanden.stream()
                .collect(toMap(
                        swv -> swv,
                        swv -> bepaling.rijen(
                                bronnen.getOrDefault(swv, List.of()),
                                naast.getOrDefault(swv, List.of()),
                                dag.soorten())));
    }

    private static Map<SwvCode, List<Telbron>> perSwv(List<Telbron> bronnen) {
        return bronnen.stream().collect(groupingBy(Telbron::swv));
    }
}
