package nl.passendonderwijs.registry.vestiging.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Vastgelegd;
import nl.passendonderwijs.registry.gedeeld.persistence.Mutatierij;
import nl.passendonderwijs.registry.gedeeld.persistence.Vervangtabel;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Lidmaatschappen;
import nl.passendonderwijs.registry.vestiging.Lidmaatschapsbron;

@ApplicationScoped
class TabelLidmaatschappen implements Lidmaatschappen {
    private static final Vervangtabel<Lid> TABEL = Vervangtabel.<Lid>van(
                    "lidmaatschap_stand", "van", "tot", lid -> lid.lid().geldig())
            .metSleutel("vestiging", Lid::vestiging)
            .metSleutel("sector", lid -> lid.lid().sector())
            .met("swv", lid -> lid.lid().swv())
            .met("bron", lid -> lid.lid().bron());

    @Inject
    Sql sql;

    @Override
    public Map<Vestigingscode, List<Lidmaatschap>> van(Collection<Vestigingscode> codes) {
        return geldend(codes).stream().collect(groupingBy(Lid::vestiging, mapping(Lid::lid, toList())));
    }

    private List<Lid> geldend(Collection<Vestigingscode> codes) {
        return sql.lees(
                "SELECT * FROM lidmaatschap_geldend WHERE vestiging = ANY (?) ORDER BY vestiging, sector, van",
                rij -> new Lid(rij.als("vestiging", Vestigingscode::van), lees(rij)),
                Reeks.teksten(codes));
    }

    static Lidmaatschap lees(Rij rij) throws SQLException {
        return new Lidmaatschap(
                rij.als("swv", SwvCode::van), rij.periode("van", "tot"), rij.als("bron", Lidmaatschapsbron::valueOf));
    }

    @Override
    public void bewaar(Map<Vestigingscode, List<Lidmaatschap>> leden, Mutatie mutatie) {
        sql.schrijf("UPDATE vestiging SET versie = versie + 1 WHERE code = ANY (?)", Reeks.teksten(leden.keySet()));
        var nieuw = leden.entrySet().stream()
                .flatMap(deel -> deel.getValue().stream().map(lid -> new Lid(deel.getKey(), lid)))
                .toList();
        TABEL.vervang(sql, geldend(leden.keySet()), nieuw, mutatie);
    }

    @Override
    public List<Vastgelegd<Lidmaatschap>> historie(Vestigingscode code) {
        return sql.lees(
                Mutatierij.GELOOFD.formatted("lidmaatschap_stand", "vestiging", "sector, s.van"),
                Mutatierij.met(TabelLidmaatschappen::lees),
                code.toString());
    }

    private record Lid(Vestigingscode vestiging, Lidmaatschap lid) {}
}
