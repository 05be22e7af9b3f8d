package nl.passendonderwijs.registry.deelname.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.deelname.Deelname;
import nl.passendonderwijs.registry.samenwerkingsverband.Deelnemer;
import nl.passendonderwijs.registry.samenwerkingsverband.Deelnemers;

/** What the samenwerkingsverbanden want to know of the deelnames. */
@ApplicationScoped
class TabelDeelnemers implements Deelnemers {

    @Inject
    Sql sql;

    @Override
    public Map<SwvCode, List<Deelnemer>> van(Collection<SwvCode> codes) {
        return sql
                .lees(
                        "SELECT * FROM deelname WHERE swv = ANY (?) ORDER BY ingangsdatum, bestuur",
                        Deelnamerij::lees,
                        Reeks.teksten(codes))
                .stream()
                .collect(groupingBy(Deelname::swv, mapping(TabelDeelnemers::deelnemer, toList())));
    }

    private static Deelnemer deelnemer(Deelname deelname) {
        return new Deelnemer(deelname.bestuur(), deelname.geldig());
    }
}
