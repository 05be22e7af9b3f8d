package nl.passendonderwijs.placement.school.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.school.Lidmaatschap;
import nl.passendonderwijs.placement.school.Ligging;
import nl.passendonderwijs.placement.school.Schoolstand;
import nl.passendonderwijs.placement.school.Vestiging;

/** From row to school. */
final class Vestigingsrij {

    private static final TypeReference<List<Standrij>> STANDEN = new TypeReference<>() {};
    private static final TypeReference<List<Lidrij>> LEDEN = new TypeReference<>() {};

    private Vestigingsrij() {}

    static Vestiging lees(Rij rij) throws SQLException {
        return new Vestiging(
                rij.als("code", Vestigingscode::van),
                rij.als("bestuur", Bestuursnummer::van),
                rij.als("soort", Soort::valueOf),
                rij.teksten("schoolsoorten").stream().map(Schoolsoort::valueOf).collect(Collectors.toSet()),
                rij.vlag("cluster12"),
                rij.vlag("openbaar"),
                rij.tekst("denominatie"),
                ligging(rij),
                rij.dag("geldig_van"),
                rij.dagMogelijk("geldig_tot"),
                lidmaatschappen(rij),
                standen(rij));
    }

    private static Ligging ligging(Rij rij) throws SQLException {
        return new Ligging(
                rij.tekstMogelijk("pc4"),
                rij.alsMogelijk("lat", Double::valueOf),
                rij.alsMogelijk("lon", Double::valueOf));
    }

    private static List<Lidmaatschap> lidmaatschappen(Rij rij) throws SQLException {
        return Json.lees(rij.tekst("lidmaatschappen"), LEDEN).stream()
                .map(Lidrij::lidmaatschap)
                .toList();
    }

    private static List<Schoolstand> standen(Rij rij) throws SQLException {
        return Json.lees(rij.tekst("standen"), STANDEN).stream()
                .map(Standrij::stand)
                .toList();
    }
}
