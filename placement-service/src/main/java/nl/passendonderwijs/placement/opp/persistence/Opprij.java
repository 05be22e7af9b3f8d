package nl.passendonderwijs.placement.opp.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.opp.Opp;
import nl.passendonderwijs.placement.opp.Oppbegin;
import nl.passendonderwijs.placement.opp.eis.Oppdeel;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import nl.passendonderwijs.placement.opp.verloop.Oppstapsoort;
import nl.passendonderwijs.placement.opp.verloop.Oppverloop;

/** From row to ontwikkelingsperspectief, in the state it is in. */
final class Opprij {

    private static final TypeReference<List<Staprij>> STAPPEN = new TypeReference<>() {};

    private static final TypeReference<List<Deelrij>> DELEN = new TypeReference<>() {};

    private Opprij() {}

    static Opp lees(Rij rij) throws SQLException {
        return new Opp(
                rij.id("id"),
                rij.id("leerling"),
                rij.als("bestuur", Bestuursnummer::van),
                rij.alsMogelijk("swv", SwvCode::van),
                begin(rij),
                verloop(rij),
                teksten(rij),
                rij.lang("versie"));
    }

    private static Oppbegin begin(Rij rij) throws SQLException {
        return new Oppbegin(
                rij.als("vestiging", Vestigingscode::van),
                rij.als("soort_onderwijs", SoortOnderwijs::valueOf),
                rij.alsMogelijk("inschrijving", UUID::fromString),
                rij.dag("inschrijfdatum"),
                rij.dagMogelijk("plaatsingsdatum"),
                rij.vlag("extra_ondersteuning"),
                rij.vlag("alleen_lwoo"));
    }

    private static Oppverloop verloop(Rij rij) throws SQLException {
        return new Oppverloop(Json.lees(rij.tekst("stappen"), STAPPEN).stream()
                .map(Staprij::stap)
                .toList());
    }

    /** In order of version; each version has all its parts. */
    private static List<Map<Oppdeel, UUID>> teksten(Rij rij) throws SQLException {
        var versies = Json.lees(rij.tekst("delen"), DELEN).stream()
                .collect(Collectors.groupingBy(
                        Deelrij::nummer, TreeMap::new, Collectors.toMap(Deelrij::deel, Deelrij::tekst)));
        return List.copyOf(versies.values());
    }

    /** A step as it lies in the history. */
    private record Staprij(Oppstapsoort soort, LocalDate datum, Map<String, String> feiten) {
        Oppstap stap() {
            return soort.lees(datum, feiten);
        }
    }

    /** A part of a version, as the id of its text. */
    private record Deelrij(int nummer, Oppdeel deel, UUID tekst) {}
}
