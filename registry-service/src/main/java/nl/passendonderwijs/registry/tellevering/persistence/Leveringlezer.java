package nl.passendonderwijs.registry.tellevering.persistence;

import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.tellevering.Tellevering;

/** Reads a row of {@code tellevering} with its numbers written as {@code SO=20,VSO=12}. */
final class Leveringlezer {

    private Leveringlezer() {}

    static Tellevering lees(Rij rij) throws SQLException {
        return new Tellevering(
                rij.id("id"),
                rij.geheel("volgnummer"),
                rij.tekst("organisatie"),
                rij.moment("geleverd_op"),
                rij.vlag("telt"),
                rij.alsMogelijk("reden", reden -> reden),
                rij.als("aantallen", Leveringlezer::aantallen));
    }

    private static Map<Soort, Integer> aantallen(String tekst) {
        return Stream.of(tekst.split(","))
                .map(deel -> deel.split("="))
                .collect(Collectors.toMap(deel -> Soort.valueOf(deel[0]), deel -> Integer.valueOf(deel[1])));
    }
}
