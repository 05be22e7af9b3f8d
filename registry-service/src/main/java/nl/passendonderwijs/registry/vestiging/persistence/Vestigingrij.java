package nl.passendonderwijs.registry.vestiging.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import nl.passendonderwijs.registry.vestiging.Vestigingsverloop;

/** A stand with one of the memberships, if any: so one statement reads all of them, and rows are joined here. */
record Vestigingrij(Vestigingstand stand, Optional<Lidmaatschap> lid, long versie) {
    static Vestigingrij lees(Rij rij) throws SQLException {
        return new Vestigingrij(Standrij.lees(rij), lid(rij), rij.lang("versie"));
    }

    private static Optional<Lidmaatschap> lid(Rij rij) throws SQLException {
        return rij.tekst("swv") == null ? Optional.empty() : Optional.of(TabelLidmaatschappen.lees(rij));
    }

    /** Rows of one vestiging. */
    static Vestigingsverloop verloop(List<Vestigingrij> rijen) {
        var standen = new LinkedHashSet<Vestigingstand>();
        var leden = new LinkedHashSet<Lidmaatschap>();
        rijen.forEach(rij -> {
            standen.add(rij.stand());
            rij.lid().ifPresent(leden::add);
        });
        return new Vestigingsverloop(new Tijdlijn<>(new ArrayList<>(standen)), List.copyOf(leden));
    }
}
