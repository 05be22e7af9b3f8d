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
import java.util.Set;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Vastgelegd;
import nl.passendonderwijs.registry.gedeeld.persistence.Mutatierij;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Lidmaatschappen;
import nl.passendonderwijs.registry.vestiging.Lidmaatschapsbron;

@ApplicationScoped
class TabelLidmaatschappen implements Lidmaatschappen {
    private static final Tabel<Nieuw> TABEL = Tabel.<Nieuw>van("lidmaatschap_stand")
            .met("vestiging", nieuw -> nieuw.lid().vestiging())
            .met("sector", nieuw -> nieuw.lid().lid().sector())
            .met("van", "date", nieuw -> nieuw.lid().lid().geldig().van())
            .met("tot", "date", nieuw -> nieuw.lid().lid().geldig().tot())
            .met("swv", nieuw -> nieuw.lid().lid().swv())
            .met("bron", nieuw -> nieuw.lid().lid().bron())
            .met("mutatie", "uuid", Nieuw::mutatie);

    private static final String VERVALLEN = """
            UPDATE lidmaatschap_stand s SET vervallen = ?
            FROM unnest(?::text[], ?::text[], ?::date[]) AS oud (vestiging, sector, van)
            WHERE s.vestiging = oud.vestiging AND s.sector = oud.sector AND s.van = oud.van AND s.vervallen IS NULL
            """;

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
        var oud = Set.copyOf(geldend(leden.keySet()));
        var nieuw = leden.entrySet().stream()
                .flatMap(deel -> deel.getValue().stream().map(lid -> new Lid(deel.getKey(), lid)))
                .toList();
        var nieuweSet = Set.copyOf(nieuw);
        vervallen(oud.stream().filter(lid -> !nieuweSet.contains(lid)).toList(), mutatie);
        sql.schrijf("UPDATE vestiging SET versie = versie + 1 WHERE code = ANY (?)", Reeks.teksten(leden.keySet()));
        var erbij = nieuw.stream().filter(lid -> !oud.contains(lid));
        TABEL.voegToe(sql, erbij.map(lid -> new Nieuw(lid, mutatie.id())).toList());
    }

    private void vervallen(List<Lid> oud, Mutatie mutatie) {
        sql.schrijf(
                VERVALLEN,
                mutatie.id(),
                Reeks.teksten(oud.stream().map(Lid::vestiging).toList()),
                Reeks.teksten(oud.stream().map(lid -> lid.lid().sector()).toList()),
                new Reeks(
                        "date",
                        oud.stream().map(lid -> lid.lid().geldig().van()).toArray()));
    }

    @Override
    public List<Vastgelegd<Lidmaatschap>> historie(Vestigingscode code) {
        return sql.lees(
                Mutatierij.GELOOFD.formatted("lidmaatschap_stand", "vestiging", "sector, s.van"),
                Mutatierij.met(TabelLidmaatschappen::lees),
                code.toString());
    }

    private record Lid(Vestigingscode vestiging, Lidmaatschap lid) {}

    private record Nieuw(Lid lid, UUID mutatie) {}
}
