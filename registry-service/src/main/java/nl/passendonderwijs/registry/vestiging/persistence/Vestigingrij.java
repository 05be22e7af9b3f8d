package nl.passendonderwijs.registry.vestiging.persistence;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.vestiging.Bedrijfsperiode;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Lidmaatschapsbron;
import nl.passendonderwijs.registry.vestiging.Ligging;
import nl.passendonderwijs.registry.vestiging.Vestiging;

/** A vestiging with one of its memberships, if any: so one statement reads all of them, and rows are joined here. */
record Vestigingrij(Vestiging vestiging, Optional<Lidmaatschap> lid, long versie) {

    static Vestigingrij lees(Rij rij) throws SQLException {
        var vestiging = new Vestiging(
                rij.als("code", Vestigingscode::van),
                rij.tekst("naam"),
                rij.als("bestuur", Bestuursnummer::van),
                rij.als("soort", Soort::valueOf),
                rij.als("schoolsoorten", Vestigingrij::schoolsoorten),
                rij.als("denominatie", Denominatie::new),
                new Ligging(rij.als("gemeente", Gemeentecode::van), rij.alsMogelijk("pc4", Postcode4::van), rij.punt()),
                new Bedrijfsperiode(rij.periode("geldig_van", "geldig_tot"), rij.vlag("begindatum_bekend")),
                List.of());
        return new Vestigingrij(vestiging, lid(rij), rij.lang("versie"));
    }

    private static Optional<Lidmaatschap> lid(Rij rij) throws SQLException {
        var swv = rij.alsMogelijk("swv", SwvCode::van);
        return swv == null
                ? Optional.empty()
                : Optional.of(
                        new Lidmaatschap(swv, rij.periode("van", "tot"), rij.als("bron", Lidmaatschapsbron::valueOf)));
    }

    private static List<Schoolsoort> schoolsoorten(String tekst) {
        return Stream.of(tekst.split(","))
                .filter(deel -> !deel.isEmpty())
                .map(Schoolsoort::valueOf)
                .toList();
    }

    /** Rows of one vestiging follow each other. */
    static List<Opgeslagen<Vestiging>> samengevoegd(List<Vestigingrij> rijen) {
        var perCode = new LinkedHashMap<Vestigingscode, Opgeslagen<Vestiging>>();
        rijen.forEach(rij -> perCode.merge(rij.vestiging().code(), rij.alleen(), Vestigingrij::samen));
        return List.copyOf(perCode.values());
    }

    private Opgeslagen<Vestiging> alleen() {
        return new Opgeslagen<>(vestiging.met(lid.stream().toList()), versie);
    }

    private static Opgeslagen<Vestiging> samen(Opgeslagen<Vestiging> een, Opgeslagen<Vestiging> ander) {
        var leden = Stream.of(een, ander)
                .flatMap(deel -> deel.waarde().lidmaatschappen().stream())
                .toList();
        return new Opgeslagen<>(een.waarde().met(leden), een.versie());
    }
}
