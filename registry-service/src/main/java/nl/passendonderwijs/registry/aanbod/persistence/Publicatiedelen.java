package nl.passendonderwijs.registry.aanbod.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.initiatief.Initiatief;
import nl.passendonderwijs.registry.aanbod.initiatief.Initiatiefvorm;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;
import nl.passendonderwijs.registry.aanbod.voorziening.Voorziening;

/** The voorzieningen and initiatieven of any number of publications, in two statements. */
record Publicatiedelen(Map<UUID, List<Voorziening>> voorzieningen, Map<UUID, List<Initiatief>> initiatieven) {

    static Publicatiedelen lees(Sql sql, Collection<UUID> publicaties) {
        var ids = new Reeks("uuid", publicaties.toArray());
        return new Publicatiedelen(
                perPublicatie(
                        sql, "SELECT * FROM voorziening WHERE publicatie = ANY (?)", Publicatiedelen::voorziening, ids),
                perPublicatie(
                        sql,
                        "SELECT * FROM initiatief WHERE publicatie = ANY (?) ORDER BY nr",
                        Publicatiedelen::initiatief,
                        ids));
    }

    List<Voorziening> voorzieningen(UUID publicatie) {
        return voorzieningen.getOrDefault(publicatie, List.of());
    }

    List<Initiatief> initiatieven(UUID publicatie) {
        return initiatieven.getOrDefault(publicatie, List.of());
    }

    private static <T> Map<UUID, List<T>> perPublicatie(Sql sql, String vraag, Sql.Rijlezer<T> lezer, Reeks ids) {
        return sql.lees(vraag, rij -> Map.entry(rij.id("publicatie"), lezer.lees(rij)), ids).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Voorziening voorziening(Rij rij) throws SQLException {
        return new Voorziening(
                rij.als("behoefte", Behoeftecode::van),
                rij.als("niveau", Niveau::valueOf),
                rij.alsMogelijk("plaatsen", Integer::valueOf),
                rij.alsMogelijk("bezet", Integer::valueOf),
                rij.tekst("omschrijving"));
    }

    private static Initiatief initiatief(Rij rij) throws SQLException {
        return new Initiatief(
                rij.tekst("naam"),
                rij.als("vorm", Initiatiefvorm::valueOf),
                codes(rij.tekst("partners"), Vestigingscode::van),
                codes(rij.tekst("behoeften"), Behoeftecode::van),
                rij.alsMogelijk("plaatsen", Integer::valueOf));
    }

    private static <T> List<T> codes(String tekst, Function<String, T> lezer) {
        return tekst.isEmpty()
                ? List.of()
                : Arrays.stream(tekst.split(",")).map(lezer).toList();
    }
}
