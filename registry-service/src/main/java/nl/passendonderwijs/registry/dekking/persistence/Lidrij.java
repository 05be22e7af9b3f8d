package nl.passendonderwijs.registry.dekking.persistence;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.Herkomst;
import nl.passendonderwijs.registry.aanbod.Plaatsmaskering;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;
import nl.passendonderwijs.registry.aanbod.voorziening.Voorziening;
import nl.passendonderwijs.registry.dekking.Aanbieder;
import org.jspecify.annotations.Nullable;

/** A member with one of its voorzieningen, with an aanbod that holds none, or without aanbod. */
record Lidrij(
        Vestigingscode vestiging,
        String naam,
        Gemeentecode gemeente,
        @Nullable Coordinaat punt,
        @Nullable Herkomst herkomst,
        @Nullable Voorziening voorziening) {

    static Lidrij lees(Rij rij) throws SQLException {
        return new Lidrij(
                rij.als("code", Vestigingscode::van),
                rij.tekst("naam"),
                rij.als("gemeente", Gemeentecode::van),
                rij.punt(),
                rij.alsMogelijk("herkomst", Herkomst::valueOf),
                rij.tekst("behoefte") == null ? null : voorziening(rij));
    }

    private static Voorziening voorziening(Rij rij) throws SQLException {
        return new Voorziening(
                rij.als("behoefte", Behoeftecode::van),
                rij.als("niveau", Niveau::valueOf),
                rij.alsMogelijk("plaatsen", Integer::valueOf),
                rij.alsMogelijk("bezet", Integer::valueOf),
                null);
    }

    Optional<Aanbieder> aanbieder(Plaatsmaskering maskering) {
        return herkomst == null || voorziening == null
                ? Optional.empty()
                : Optional.of(new Aanbieder(vestiging, naam, gemeente, punt, herkomst, maskering.open(voorziening)));
    }

    static int aantal(List<Lidrij> rijen, boolean metAanbod) {
        return (int) rijen.stream()
                .filter(rij -> (rij.herkomst != null) == metAanbod)
                .map(Lidrij::vestiging)
                .distinct()
                .count();
    }
}
