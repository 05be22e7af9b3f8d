package nl.passendonderwijs.placement.school.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.gedeeld.persistence.Rij;
import nl.passendonderwijs.placement.school.Lidmaatschap;
import nl.passendonderwijs.placement.school.Ligging;
import nl.passendonderwijs.placement.school.Vestiging;

/** From row to school. */
final class Vestigingsrij {

    private Vestigingsrij() {}

    static Vestiging lees(ResultSet bron) throws SQLException {
        var rij = new Rij(bron);
        return new Vestiging(
                Vestigingscode.van(rij.tekst("code")),
                Bestuursnummer.van(rij.tekst("bestuur")),
                Soort.valueOf(rij.tekst("soort")),
                rij.teksten("schoolsoorten").stream().map(Schoolsoort::valueOf).collect(Collectors.toSet()),
                rij.jaNee("cluster12"),
                rij.jaNee("openbaar"),
                rij.tekst("denominatie"),
                ligging(rij),
                rij.datum("geldig_van"),
                rij.misschienDatum("geldig_tot"),
                rij.teksten("lidmaatschappen").stream()
                        .map(Vestigingsrij::lidmaatschap)
                        .toList());
    }

    private static Ligging ligging(Rij rij) throws SQLException {
        return new Ligging(
                rij.misschien("pc4", pc4 -> pc4),
                rij.misschien("lat", Double::valueOf),
                rij.misschien("lon", Double::valueOf));
    }

    private static Lidmaatschap lidmaatschap(String tekst) {
        var delen = tekst.split(" ", 3);
        var tot = delen[2].isEmpty() ? null : LocalDate.parse(delen[2]);
        return new Lidmaatschap(SwvCode.van(delen[0]), LocalDate.parse(delen[1]), tot);
    }
}
