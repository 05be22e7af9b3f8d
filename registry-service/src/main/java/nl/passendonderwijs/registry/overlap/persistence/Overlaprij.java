package nl.passendonderwijs.registry.overlap.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.overlap.Overlap;
import nl.passendonderwijs.registry.overlap.Overlapoverzicht;

/** What one row of the answer says. */
record Overlaprij(boolean landelijk, Optional<Deel> deel) {

    /** The part that two samenwerkingsverbanden share in one gemeente. */
    record Deel(SwvCode ander, boolean gelijk, Overlap.Deelgebied gebied) {}

    static Overlaprij lees(Rij rij) throws SQLException {
        var ander = rij.alsMogelijk("ander", SwvCode::van);
        return new Overlaprij(rij.vlag("landelijk"), ander == null ? Optional.empty() : Optional.of(deel(ander, rij)));
    }

    private static Deel deel(SwvCode ander, Rij rij) throws SQLException {
        var gebied = new Overlap.Deelgebied(
                rij.als("gemeente", Gemeentecode::van), rij.alsMogelijk("naam", naam -> naam), rij.geheel("aantal"));
        return new Deel(ander, rij.vlag("gelijk"), gebied);
    }

    static Optional<Overlapoverzicht> samengevoegd(SwvCode swv, List<Overlaprij> rijen) {
        var perAnder = rijen.stream()
                .flatMap(rij -> rij.deel().stream())
                .collect(groupingBy(deel -> deel.ander().toString(), TreeMap::new, toList()));
        var overlappen = perAnder.values().stream().map(Overlaprij::overlap).toList();
        return rijen.stream().findFirst().map(rij -> new Overlapoverzicht(swv, rij.landelijk(), overlappen));
    }

    private static Overlap overlap(List<Deel> delen) {
        var eerste = delen.getFirst();
        return new Overlap(
                eerste.ander(),
                eerste.gelijk(),
                delen.stream().map(Deel::gebied).toList());
    }
}
