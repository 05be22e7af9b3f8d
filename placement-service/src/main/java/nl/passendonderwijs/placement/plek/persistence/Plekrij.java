package nl.passendonderwijs.placement.plek.persistence;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanbod.persistence.Voorzieningrij;
import nl.passendonderwijs.placement.plek.Kandidaat;
import nl.passendonderwijs.placement.plek.Uitgangspunt;
import nl.passendonderwijs.placement.school.Schoolaard;

/** From row to what a search knows. */
final class Plekrij {

    private Plekrij() {}

    static Uitgangspunt uitgangspunt(Rij rij) throws SQLException {
        return new Uitgangspunt(
                rij.punt(),
                rij.alsMogelijk("swv", SwvCode::van),
                rij.teksten("behoeften").stream().map(Behoeftecode::van).collect(Collectors.toSet()),
                rij.vlag("denominatie"));
    }

    static Kandidaat kandidaat(Rij rij) throws SQLException {
        var aard = aard(rij);
        return new Kandidaat(
                rij.als("code", Vestigingscode::van),
                rij.tekstMogelijk("naam"),
                aard,
                rij.vlag("cluster12") || aard.soort() == Soort.INSTELLING,
                rij.vlag("open"),
                rij.tekst("denominatie"),
                rij.alsMogelijk("swv", SwvCode::van),
                rij.punt(),
                Optional.ofNullable(rij.alsMogelijk("voorzieningen", Voorzieningrij::lees)));
    }

    private static Schoolaard aard(Rij rij) throws SQLException {
        return new Schoolaard(
                rij.als("soort", Soort::valueOf),
                rij.teksten("schoolsoorten").stream().map(Schoolsoort::valueOf).collect(Collectors.toSet()));
    }
}
