package nl.passendonderwijs.placement.historie.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.Gebeurtenis;
import nl.passendonderwijs.placement.historie.Historie;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/** Table {@code gebeurtenis}. */
@ApplicationScoped
class JdbcHistorie implements Historie {

    private static final TypeReference<Map<String, String>> FEITEN = new TypeReference<>() {};
    private static final TypeReference<List<Waarschuwing>> BEVINDINGEN = new TypeReference<>() {};

    private static final Tabel<Gebeurtenis> TABEL = Tabel.<Gebeurtenis>van("gebeurtenis", "id")
            .met("id", "uuid", Gebeurtenis::id)
            .met("zaak", "uuid", Gebeurtenis::zaak)
            .met("leerling", "uuid", Gebeurtenis::leerling)
            .met("stap", Gebeurtenis::stap)
            .met("datum", "date", Gebeurtenis::datum)
            .met("feiten", "jsonb", gebeurtenis -> Json.schrijf(gebeurtenis.feiten()))
            .met("bevindingen", "jsonb", gebeurtenis -> Json.schrijf(gebeurtenis.bevindingen()))
            .met("toelichting", "uuid", Gebeurtenis::toelichting)
            .met("door", gebeurtenis -> gebeurtenis.door().organisatie())
            .met("client", gebeurtenis -> gebeurtenis.door().client())
            .met(
                    "vastgelegd_op",
                    "timestamptz",
                    gebeurtenis -> gebeurtenis.vastgelegdOp().toString());

    @Inject
    Sql sql;

    @Override
    public void voegToe(List<Gebeurtenis> gebeurtenissen) {
        TABEL.voegToe(sql, gebeurtenissen);
    }

    @Override
    public List<Gebeurtenis> van(UUID zaak) {
        return sql.lees("SELECT * FROM gebeurtenis WHERE zaak = ? ORDER BY volgorde", JdbcHistorie::gebeurtenis, zaak);
    }

    private static Gebeurtenis gebeurtenis(Rij rij) throws SQLException {
        return new Gebeurtenis(
                rij.id("id"),
                rij.id("zaak"),
                rij.id("leerling"),
                rij.tekst("stap"),
                rij.dag("datum"),
                Json.lees(rij.tekst("feiten"), FEITEN),
                Json.lees(rij.tekst("bevindingen"), BEVINDINGEN),
                rij.alsMogelijk("toelichting", UUID::fromString),
                new Door(Organisatie.van(rij.tekst("door")), rij.tekst("client")),
                rij.moment("vastgelegd_op"));
    }
}
