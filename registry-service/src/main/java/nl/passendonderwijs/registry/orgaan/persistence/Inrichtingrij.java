package nl.passendonderwijs.registry.orgaan.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.persistence.Opgaverij;
import nl.passendonderwijs.registry.orgaan.Inrichting;
import nl.passendonderwijs.registry.orgaan.Inrichtinghistorie;
import nl.passendonderwijs.registry.orgaan.Orgaan;
import nl.passendonderwijs.registry.orgaan.Orgaansoort;
import nl.passendonderwijs.registry.orgaan.Rechtsvorm;
import nl.passendonderwijs.registry.orgaan.Scheiding;
import nl.passendonderwijs.registry.orgaan.VastgelegdeInrichting;
import nl.passendonderwijs.registry.orgaan.zetel.Zetel;

/**
 * An opgave with one of its seats, or with none when it has no bodies.
 *
 * @param kop the opgave without bodies
 */
record Inrichtingrij(Inrichtinghistorie kop, Optional<Plaats> plaats) {

    /** A seat and the body it is in. */
    record Plaats(Orgaansoort orgaan, Zetel zetel) {}

    static Inrichtingrij lees(Rij rij) throws SQLException {
        return new Inrichtingrij(new Inrichtinghistorie(kop(rij), null, null), plaats(rij));
    }

    static Inrichtingrij leesHistorie(Rij rij) throws SQLException {
        var kop = new Inrichtinghistorie(kop(rij), rij.dagMogelijk("geldig_tot"), rij.momentMogelijk("vervangen_op"));
        return new Inrichtingrij(kop, plaats(rij));
    }

    private static VastgelegdeInrichting kop(Rij rij) throws SQLException {
        var inrichting = new Inrichting(
                rij.als("rechtsvorm", Rechtsvorm::valueOf), rij.als("scheiding", Scheiding::valueOf), List.of());
        return new VastgelegdeInrichting(
                rij.id("id"),
                rij.als("swv", SwvCode::van),
                rij.geheel("nr"),
                rij.dag("geldig_van"),
                inrichting,
                Opgaverij.lees(rij));
    }

    private static Optional<Plaats> plaats(Rij rij) throws SQLException {
        var orgaan = rij.alsMogelijk("orgaan", Orgaansoort::valueOf);
        return orgaan == null ? Optional.empty() : Optional.of(new Plaats(orgaan, Zetelrij.lees(rij)));
    }

    static List<VastgelegdeInrichting> inrichtingen(List<Inrichtingrij> rijen) {
        return historie(rijen).stream().map(Inrichtinghistorie::vastgelegd).toList();
    }

    /** Rows of one opgave follow each other. */
    static List<Inrichtinghistorie> historie(List<Inrichtingrij> rijen) {
        Function<Inrichtingrij, UUID> id = rij -> rij.kop().vastgelegd().id();
        Collection<List<Inrichtingrij>> perOpgave = rijen.stream()
                .collect(groupingBy(id, LinkedHashMap::new, toList()))
                .values();
        return perOpgave.stream().map(Inrichtingrij::samengevoegd).toList();
    }

    private static Inrichtinghistorie samengevoegd(List<Inrichtingrij> rijen) {
        var kop = rijen.getFirst().kop();
        var zetels = rijen.stream()
                .flatMap(rij -> rij.plaats().stream())
                .collect(groupingBy(Plaats::orgaan, TreeMap::new, mapping(Plaats::zetel, toList())));
        var organen = zetels.entrySet().stream()
                .map(orgaan -> new Orgaan(orgaan.getKey(), orgaan.getValue()))
                .toList();
        return new Inrichtinghistorie(kop.vastgelegd().met(organen), kop.geldigTot(), kop.vervangenOp());
    }
}
