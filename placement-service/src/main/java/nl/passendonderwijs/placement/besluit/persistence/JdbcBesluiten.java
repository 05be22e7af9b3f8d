package nl.passendonderwijs.placement.besluit.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.aanmelding.verloop.Weigeringsgrond;
import nl.passendonderwijs.placement.besluit.Besluit;
import nl.passendonderwijs.placement.besluit.Besluiten;
import nl.passendonderwijs.placement.besluit.Besluituitkomst;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.persistence.Inzagelog;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;
import nl.passendonderwijs.placement.motivering.Toetsing;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/** Table {@code besluit}. */
@ApplicationScoped
class JdbcBesluiten implements Besluiten {

    private static final TypeReference<List<Toetsing>> REGELS = new TypeReference<>() {};
    private static final TypeReference<List<Waarschuwing>> WAARSCHUWINGEN = new TypeReference<>() {};
    private static final TypeReference<Bewijs> BEWIJS = new TypeReference<>() {};
    private static final String VOEG_TOE = """
            INSERT INTO besluit (id, aanmelding, uitkomst, besluitdatum, startdatum, weigeringsgrond, bewijs, motivering,
                motivering_regels, waarschuwingen, genomen_door, opgenomen_op)
            VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?::jsonb, ?, ?)
            """;

    private static final String VAN_AANMELDING = """
            SELECT b.*, a.leerling FROM besluit b JOIN aanmelding a ON a.id = b.aanmelding
            WHERE a.bestuur = %s AND a.id = ?
            """.formatted(Relatie.BESTUUR);

    @Inject
    Sql sql;

    @Inject
    Inzagelog log;

    @Override
    public void voegToe(Besluit besluit) {
        var _ = sql.schrijf(
                VOEG_TOE,
                besluit.id(),
                besluit.aanmelding(),
                besluit.uitkomst(),
                besluit.besluitdatum(),
                besluit.startdatum(),
                besluit.weigeringsgrond(),
                Json.schrijf(besluit.bewijs()),
                besluit.motivering(),
                Json.schrijf(besluit.regels()),
                Json.schrijf(besluit.waarschuwingen()),
                besluit.genomenDoor(),
                besluit.opgenomenOp());
    }

    @Override
    public List<Besluit> bekijk(UUID aanmelding, Inzage inzage) {
        return log.leesAlle(
                VAN_AANMELDING,
                JdbcBesluiten::besluit,
                inzage,
                Relatie.van(inzage).met(aanmelding));
    }

    private static Bewijs bewijs(Rij rij) throws SQLException {
        var json = rij.tekstMogelijk("bewijs");
        return json == null ? Bewijs.geen() : Json.lees(json, BEWIJS);
    }

    private static Besluit besluit(Rij rij) throws SQLException {
        return new Besluit(
                rij.id("id"),
                rij.id("aanmelding"),
                Besluituitkomst.valueOf(rij.tekst("uitkomst")),
                rij.dag("besluitdatum"),
                rij.dagMogelijk("startdatum"),
                rij.alsMogelijk("weigeringsgrond", Weigeringsgrond::valueOf),
                bewijs(rij),
                rij.id("motivering"),
                Json.lees(rij.tekst("motivering_regels"), REGELS),
                Json.lees(rij.tekst("waarschuwingen"), WAARSCHUWINGEN),
                Organisatie.van(rij.tekst("genomen_door")),
                rij.moment("opgenomen_op"));
    }
}
