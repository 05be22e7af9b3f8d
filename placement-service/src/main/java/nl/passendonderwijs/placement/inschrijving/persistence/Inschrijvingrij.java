package nl.passendonderwijs.placement.inschrijving.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.Plek;
import nl.passendonderwijs.placement.inschrijving.status.Einde;
import nl.passendonderwijs.placement.inschrijving.status.Inschrijfsoort;
import nl.passendonderwijs.placement.inschrijving.status.InschrijvingStatus;
import nl.passendonderwijs.placement.inschrijving.status.Uitschrijfreden;

/** From row to inschrijving, in the state it is in. */
final class Inschrijvingrij {

    private static final TypeReference<List<Dagen>> SCHORSINGEN = new TypeReference<>() {};

    private Inschrijvingrij() {}

    static Inschrijving lees(Rij rij) throws SQLException {
        return new Inschrijving(
                rij.id("id"),
                rij.id("leerling"),
                plek(rij),
                rij.alsMogelijk("aanmelding", UUID::fromString),
                rij.als("soort", Inschrijfsoort::valueOf),
                rij.dag("inschrijfdatum"),
                rij.dag("telt_vanaf"),
                stand(rij),
                Json.lees(rij.tekst("schorsingen"), SCHORSINGEN).stream()
                        .map(Dagen::periode)
                        .toList(),
                rij.lang("versie"));
    }

    private static Plek plek(Rij rij) throws SQLException {
        return new Plek(
                rij.als("bestuur", Bestuursnummer::van),
                rij.als("vestiging", Vestigingscode::van),
                rij.alsMogelijk("swv", SwvCode::van),
                rij.als("soort_onderwijs", SoortOnderwijs::valueOf),
                rij.alsMogelijk("leerjaar", Integer::valueOf));
    }

    private static InschrijvingStatus stand(Rij rij) throws SQLException {
        return switch (rij.tekst("status")) {
            case "INGESCHREVEN" -> new InschrijvingStatus.Ingeschreven();
            case "VERWIJDERING_VOORGENOMEN" -> new InschrijvingStatus.VerwijderingVoorgenomen();
            case "VERWIJDERD" -> new InschrijvingStatus.Verwijderd(einde(rij));
            default -> new InschrijvingStatus.Uitgeschreven(einde(rij));
        };
    }

    private static Einde einde(Rij rij) throws SQLException {
        return new Einde(rij.dag("uitschrijfdatum"), rij.dag("telt_tot"), rij.als("reden", Uitschrijfreden::valueOf));
    }

    /** The days of a schorsing, up to and not including {@code tot}. */
    private record Dagen(LocalDate van, LocalDate tot) {
        Periode periode() {
            return new Periode(van, tot);
        }
    }
}
