package nl.passendonderwijs.registry.aanbod.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.lidOp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.Scholen;
import nl.passendonderwijs.registry.aanbod.toets.School;
import nl.passendonderwijs.registry.aanbod.toets.Schoolkant;

@ApplicationScoped
class TabelScholen implements Scholen {

    @Inject
    Sql sql;

    @Override
    public Map<Vestigingscode, School> zoek(Collection<Vestigingscode> codes, LocalDate dag) {
        return sql.lees("""
                        SELECT DISTINCT ON (code) code, soort, schoolsoorten,
                            %s AS in_bedrijf
                        FROM vestiging_geldend v WHERE code = ANY (?) ORDER BY code, in_bedrijf DESC""".formatted(geldtOp("v")), TabelScholen::lees, dag, dag, Reeks.teksten(codes)).stream()
                .collect(toMap(School::code, identity()));
    }

    @Override
    public List<SwvCode> verbanden(Vestigingscode vestiging, LocalDate dag) {
        return sql.lees(
                "SELECT swv FROM lidmaatschap_geldend l WHERE vestiging = ? AND " + lidOp("l") + " ORDER BY swv",
                rij -> rij.als("swv", SwvCode::van),
                vestiging.toString(),
                dag,
                dag);
    }

    private static School lees(Rij rij) throws SQLException {
        var schoolsoorten = rij.tekst("schoolsoorten");
        var lijst = schoolsoorten.isEmpty()
                ? List.<Schoolsoort>of()
                : Arrays.stream(schoolsoorten.split(","))
                        .map(Schoolsoort::valueOf)
                        .toList();
        return new School(
                rij.als("code", Vestigingscode::van),
                Schoolkant.van(rij.als("soort", Soort::valueOf), lijst),
                rij.vlag("in_bedrijf"));
    }
}
