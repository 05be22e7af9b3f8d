package nl.passendonderwijs.registry.gebiedswijziging.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijzigingen;
import nl.passendonderwijs.registry.gebiedswijziging.Gevolgen;
import nl.passendonderwijs.registry.gebiedswijziging.Gevolgen.Verhuizing;
import nl.passendonderwijs.registry.gebiedswijziging.Vastgesteld;
import nl.passendonderwijs.registry.gebiedswijziging.Wijzigingsoort;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TabelGebiedswijzigingen implements Gebiedswijzigingen {
    private static final String VASTLEGGEN = """
            INSERT INTO gebiedswijziging (mutatie, soort, ingangsdatum, postcodes, vestigingen)
            SELECT ?, ?, ?,
                (SELECT count(DISTINCT pc4) FROM postcode_stand WHERE mutatie = ?),
                (SELECT count(DISTINCT code) FROM vestiging_stand WHERE mutatie = ?)
            """;

    /* A beginning or an end that this act brought, and that was not known before it. */
    private static final String VERHUIZINGEN = """
            WITH nieuw AS (SELECT * FROM lidmaatschap_stand WHERE mutatie = ? AND vervallen IS NULL),
            oud AS (SELECT * FROM lidmaatschap_stand WHERE vervallen = ?)
            INSERT INTO gebiedswijziging_verhuizing (mutatie, vestiging, sector, dag, van, naar)
            SELECT n.mutatie, n.vestiging, n.sector, n.van, v.swv, n.swv
            FROM nieuw n
            LEFT JOIN lidmaatschap_geldend v ON v.vestiging = n.vestiging AND v.sector = n.sector AND v.tot = n.van
            WHERE v.swv IS DISTINCT FROM n.swv AND NOT EXISTS (SELECT 1 FROM oud o
                WHERE o.vestiging = n.vestiging AND o.sector = n.sector AND o.van = n.van AND o.swv = n.swv)
            UNION ALL
            SELECT n.mutatie, n.vestiging, n.sector, n.tot, n.swv, NULL
            FROM nieuw n
            WHERE n.tot IS NOT NULL AND NOT EXISTS (SELECT 1 FROM lidmaatschap_geldend v
                WHERE v.vestiging = n.vestiging AND v.sector = n.sector AND v.van = n.tot)
              AND NOT EXISTS (SELECT 1 FROM oud o
                WHERE o.vestiging = n.vestiging AND o.sector = n.sector AND o.tot = n.tot AND o.swv = n.swv)
            """;

    private static final String ALLES =
            "SELECT g.*, m.op, m.door, m.reden FROM gebiedswijziging g JOIN mutatie m ON m.id = g.mutatie ";

    @Inject
    Sql sql;

    @Override
    public void legVast(Mutatie mutatie, Gebiedswijziging wijziging) {
        var id = mutatie.id();
        sql.schrijf(VASTLEGGEN, id, wijziging.soort(), wijziging.ingangsdatum(), id, id);
        sql.schrijf(VERHUIZINGEN, id, id);
    }

    @Override
    public Optional<Vastgesteld> zoek(UUID id) {
        return metGevolgen(sql.lees(ALLES + "WHERE g.mutatie = ?", TabelGebiedswijzigingen::lees, id)).stream()
                .findFirst();
    }

    @Override
    public List<Vastgesteld> pagina(@Nullable UUID na, int aantal) {
        return metGevolgen(sql.lees(
                ALLES + "WHERE ?::uuid IS NULL OR g.mutatie < ?::uuid ORDER BY g.mutatie DESC LIMIT ?",
                TabelGebiedswijzigingen::lees,
                na,
                na,
                aantal));
    }

    private List<Vastgesteld> metGevolgen(List<Vastgesteld> kaal) {
        var ids = new Reeks("uuid", kaal.stream().map(een -> een.mutatie().id()).toArray());
        var perWijziging = sql
                .lees(
                        "SELECT * FROM gebiedswijziging_verhuizing WHERE mutatie = ANY (?) ORDER BY vestiging, sector, dag",
                        rij -> Map.entry(rij.id("mutatie"), verhuizing(rij)),
                        ids)
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return kaal.stream()
                .map(een -> met(een, perWijziging.getOrDefault(een.mutatie().id(), List.of())))
                .toList();
    }

    private static Vastgesteld met(Vastgesteld kaal, List<Verhuizing> verhuizingen) {
        var gevolgen = kaal.gevolgen();
        return new Vastgesteld(
                kaal.mutatie(),
                kaal.soort(),
                kaal.ingangsdatum(),
                new Gevolgen(gevolgen.postcodes(), gevolgen.vestigingen(), verhuizingen));
    }

    private static Vastgesteld lees(Rij rij) throws SQLException {
        var op = rij.moment("op");
        return new Vastgesteld(
                new Mutatie(rij.id("mutatie"), op, rij.tekst("door"), rij.tekst("reden")),
                rij.als("soort", Wijzigingsoort::valueOf),
                rij.dag("ingangsdatum"),
                new Gevolgen(rij.lang("postcodes"), rij.lang("vestigingen"), List.of()));
    }

    private static Verhuizing verhuizing(Rij rij) throws SQLException {
        return new Verhuizing(
                rij.als("vestiging", Vestigingscode::van),
                rij.als("sector", Sector::valueOf),
                rij.alsMogelijk("van", SwvCode::van),
                rij.alsMogelijk("naar", SwvCode::van),
                rij.dag("dag"));
    }
}
