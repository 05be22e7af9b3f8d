package nl.passendonderwijs.registry.vestiging.persistence;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.vestiging.Aansluiting;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import nl.passendonderwijs.registry.vestiging.Ligging;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/** Reads one row of the table {@code vestiging_stand}. */
final class Standrij {
    private Standrij() {}

    static Vestigingstand lees(Rij rij) throws SQLException {
        return new Vestigingstand(
                rij.als("code", Vestigingscode::van),
                rij.tekst("naam"),
                rij.als("bestuur", Bestuursnummer::van),
                rij.als("soort", Soort::valueOf),
                rij.als("schoolsoorten", Standrij::schoolsoorten),
                rij.als("denominatie", Denominatie::new),
                new Ligging(rij.als("gemeente", Gemeentecode::van), rij.alsMogelijk("pc4", Postcode4::van), rij.punt()),
                new Aansluiting(rij.vlag("landelijk"), register(rij)),
                rij.vlag("begindatum_bekend"),
                rij.periode("geldig_van", "geldig_tot"));
    }

    private static Toewijzing register(Rij rij) throws SQLException {
        return new Toewijzing(
                rij.alsMogelijk("register_po", SwvCode::van), rij.alsMogelijk("register_vo", SwvCode::van));
    }

    static String tekst(List<Schoolsoort> schoolsoorten) {
        return schoolsoorten.stream().map(Enum::name).collect(joining(","));
    }

    private static List<Schoolsoort> schoolsoorten(String tekst) {
        return Stream.of(tekst.split(","))
                .filter(deel -> !deel.isEmpty())
                .map(Schoolsoort::valueOf)
                .toList();
    }
}
