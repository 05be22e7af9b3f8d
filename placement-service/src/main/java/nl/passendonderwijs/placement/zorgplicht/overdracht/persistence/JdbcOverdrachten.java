package nl.passendonderwijs.placement.zorgplicht.overdracht.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.gedeeld.persistence.Bladgrens;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.persistence.Inzagelog;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;
import nl.passendonderwijs.placement.zorgplicht.overdracht.Overdracht;
import nl.passendonderwijs.placement.zorgplicht.overdracht.Overdrachten;
import nl.passendonderwijs.placement.zorgplicht.overdracht.Overdrachtstatus;
import org.jspecify.annotations.Nullable;

/** Table {@code overdracht}; found by the bestuur that offers and by the one that is asked. */
@ApplicationScoped
class JdbcOverdrachten implements Overdrachten {

    private static final String VOEG_TOE = """
            INSERT INTO overdracht (id, aanmelding, leerling, van_vestiging, van_bestuur, naar_vestiging, naar_bestuur,
                naar_swv, status, aanbiedingsdatum, toelichting, versie)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'AANGEBODEN', ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String ALLE = """
            SELECT o.*, a.soort_onderwijs, a.gewenste_startdatum FROM overdracht o JOIN aanmelding a ON a.id = o.aanmelding
            """;

    private static final String VAN_BELLER =
            ALLE + " WHERE %s IN (o.van_bestuur, o.naar_bestuur)".formatted(Relatie.BESTUUR);

    private static final String OPEN = ALLE + " WHERE o.aanmelding = ? AND o.status = 'AANGEBODEN' FOR UPDATE OF o";

    private static final String EEN = VAN_BELLER + " AND o.id = ?";

    /** The aanmelding first, as every step takes it. */
    private static final String SLOT_BRON = """
            SELECT id FROM aanmelding WHERE id = (SELECT aanmelding FROM overdracht WHERE id = ?) FOR UPDATE
            """;

    private static final String SLOT = "SELECT id FROM overdracht WHERE id = ? FOR UPDATE";

    private static final String PAGINA = VAN_BELLER + """
             AND o.id > ? AND o.aanmelding = coalesce(?, o.aanmelding) AND o.status = coalesce(?, o.status)
            ORDER BY o.id LIMIT ?
            """;

    private static final String BEWAAR =
            "UPDATE overdracht SET status = ?, antwoorddatum = ?, versie = ? WHERE id = ? AND versie = ?";

    @Inject
    Sql sql;

    @Inject
    Inzagelog log;

    @Override
    public boolean voegToe(Overdracht overdracht) {
        return sql.schrijf(
                        VOEG_TOE,
                        overdracht.id(),
                        overdracht.aanmelding(),
                        overdracht.leerling(),
                        overdracht.van(),
                        overdracht.vanBestuur(),
                        overdracht.naar(),
                        overdracht.naarBestuur(),
                        overdracht.naarSwv(),
                        overdracht.aanbiedingsdatum(),
                        overdracht.toelichting(),
                        overdracht.versie())
                == 1;
    }

    @Override
    public Optional<Overdracht> zoek(UUID id, Organisatie wie) {
        return sql.leesEen(EEN, JdbcOverdrachten::overdracht, Relatie.van(wie).met(id));
    }

    /** The last statement sees what was committed while the others waited. */
    @Override
    public Optional<Overdracht> neem(UUID id, Organisatie wie) {
        var _ = sql.leesEen(SLOT_BRON, rij -> true, id);
        var _ = sql.leesEen(SLOT, rij -> true, id);
        return zoek(id, wie);
    }

    @Override
    public Optional<Overdracht> neemOpen(UUID aanmelding) {
        return sql.leesEen(OPEN, JdbcOverdrachten::overdracht, aanmelding);
    }

    @Override
    public void bewaar(Overdracht overdracht) {
        sql.schrijfEen(
                BEWAAR,
                overdracht.status().code(),
                antwoorddatum(overdracht.status()),
                overdracht.versie(),
                overdracht.id(),
                overdracht.versie() - 1);
    }

    @Override
    public Optional<Overdracht> bekijk(UUID id, Inzage inzage) {
        return log.leesEen(
                EEN, JdbcOverdrachten::overdracht, inzage, Relatie.van(inzage).met(id));
    }

    @Override
    public List<Overdracht> bekijk(Vraag vraag, Inzage inzage) {
        return log.lees(
                PAGINA,
                JdbcOverdrachten::overdracht,
                inzage,
                vraag.getoond(),
                Relatie.van(inzage).met(Bladgrens.na(vraag.na()), vraag.aanmelding(), vraag.status(), vraag.aantal()));
    }

    private static Overdracht overdracht(Rij rij) throws SQLException {
        return new Overdracht(
                rij.id("id"),
                rij.id("aanmelding"),
                rij.id("leerling"),
                rij.als("van_vestiging", Vestigingscode::van),
                rij.als("van_bestuur", Bestuursnummer::van),
                rij.als("naar_vestiging", Vestigingscode::van),
                rij.als("naar_bestuur", Bestuursnummer::van),
                rij.alsMogelijk("naar_swv", SwvCode::van),
                rij.als("soort_onderwijs", SoortOnderwijs::valueOf),
                rij.dag("gewenste_startdatum"),
                rij.dag("aanbiedingsdatum"),
                rij.alsMogelijk("toelichting", UUID::fromString),
                status(rij),
                rij.lang("versie"));
    }

    private static Overdrachtstatus status(Rij rij) throws SQLException {
        return switch (rij.als("status", Overdrachtstatus.Code::valueOf)) {
            case AANGEBODEN -> new Overdrachtstatus.Aangeboden();
            case AANVAARD -> new Overdrachtstatus.Aanvaard(rij.dag("antwoorddatum"));
            case AFGEWEZEN -> new Overdrachtstatus.Afgewezen(rij.dag("antwoorddatum"));
            case INGETROKKEN -> new Overdrachtstatus.Ingetrokken(rij.dag("antwoorddatum"));
        };
    }

    private static @Nullable LocalDate antwoorddatum(Overdrachtstatus status) {
        return switch (status) {
            case Overdrachtstatus.Aangeboden _ -> null;
            case Overdrachtstatus.Aanvaard(var datum) -> datum;
            case Overdrachtstatus.Afgewezen(var datum) -> datum;
            case Overdrachtstatus.Ingetrokken(var datum) -> datum;
        };
    }
}
