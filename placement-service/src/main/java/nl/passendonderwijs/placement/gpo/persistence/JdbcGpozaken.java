package nl.passendonderwijs.placement.gpo.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.bezwaar.persistence.Onderwerprij;
import nl.passendonderwijs.placement.gedeeld.persistence.Bladgrens;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.gpo.Gpozaak;
import nl.passendonderwijs.placement.gpo.Gpozaken;
import nl.passendonderwijs.placement.gpo.verloop.GpoStatus;
import nl.passendonderwijs.placement.gpo.verloop.Gpostap;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.persistence.Inzagelog;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;

/** Table {@code gpo_zaak}; every query that answers a caller carries its relation. */
@ApplicationScoped
class JdbcGpozaken implements Gpozaken {

    /** Of two at once the index decides. */
    private static final String VOEG_TOE = """
            INSERT INTO gpo_zaak (%s, id, ontvangstdatum, zaaknummer, status, bevindingen, versie)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            ON CONFLICT (onderwerp, besluitdatum) WHERE status <> 'INGETROKKEN' DO NOTHING
            """.formatted(Onderwerprij.KOLOMMEN);

    private static final String VAN_BELLER =
            "SELECT g.* FROM gpo_zaak g WHERE g.bestuur = %s".formatted(Relatie.BESTUUR);

    private static final String EEN = VAN_BELLER + " AND g.id = ?";

    private static final String OVER = "SELECT g.* FROM gpo_zaak g WHERE g.onderwerp = ANY (?::uuid[]) ORDER BY g.id";

    private static final String PAGINA = VAN_BELLER + """
             AND g.id > ? AND g.vestiging = coalesce(?, g.vestiging) AND g.status = coalesce(?, g.status)
            ORDER BY g.id LIMIT ?
            """;

    private static final String VAN_LEERLING = VAN_BELLER + " AND g.leerling = ANY (?::uuid[])";

    private static final String BEWAAR = """
            UPDATE gpo_zaak SET status = ?, verweer_op = ?, oordeel_op = ?, uitkomst = ?, samenvatting = ?,
                reactie_op = ?, volgt_oordeel = ?, motivering = ?, ingetrokken_op = ?, bevindingen = ?::jsonb, versie = ?
            WHERE id = ? AND versie = ?
            """;

    @Inject
    Sql sql;

    @Inject
    Inzagelog log;

    @Override
    public boolean voegToe(Gpozaak zaak) {
        var waarden = Onderwerprij.waarden(
                zaak.onderwerp(),
                zaak.id(),
                zaak.ontvangstdatum(),
                zaak.zaaknummer(),
                zaak.status().code(),
                Json.schrijf(zaak.bevindingen()),
                zaak.versie());
        return sql.schrijf(VOEG_TOE, waarden) == 1;
    }

    @Override
    public Optional<Gpozaak> zoek(UUID id, Organisatie wie) {
        return sql.leesEen(EEN, Gpozaakrij::lees, Relatie.van(wie).met(id));
    }

    @Override
    public void bewaar(Gpozaak zaak) {
        var oordeel = zaak.oordeel();
        var reactie = zaak.reactie();
        var ingetrokken = zaak.status() instanceof GpoStatus.Ingetrokken(var intrekking) ? intrekking.datum() : null;
        sql.schrijfEen(
                BEWAAR,
                zaak.status().code(),
                zaak.verweerOp(),
                oordeel.map(Gpostap.Oordeel::datum).orElse(null),
                oordeel.map(Gpostap.Oordeel::uitkomst).orElse(null),
                zaak.samenvatting(),
                reactie.map(Gpostap.Reactie::datum).orElse(null),
                reactie.map(Gpostap.Reactie::volgtOordeel).orElse(null),
                zaak.motivering(),
                ingetrokken,
                Json.schrijf(zaak.bevindingen()),
                zaak.versie(),
                zaak.id(),
                zaak.versie() - 1);
    }

    @Override
    public List<Gpozaak> over(Collection<UUID> onderwerpen) {
        return sql.lees(OVER, Gpozaakrij::lees, Reeks.teksten(onderwerpen));
    }

    @Override
    public Optional<Gpozaak> bekijk(UUID id, Inzage inzage) {
        return log.leesEen(EEN, Gpozaakrij::lees, inzage, Relatie.van(inzage).met(id));
    }

    @Override
    public List<Gpozaak> bekijk(Vraag vraag, Inzage inzage) {
        return log.lees(
                PAGINA,
                Gpozaakrij::lees,
                inzage,
                vraag.getoond(),
                Relatie.van(inzage).met(Bladgrens.na(vraag.na()), vraag.vestiging(), vraag.status(), vraag.aantal()));
    }

    @Override
    public List<Gpozaak> bekijkVan(List<UUID> leerling, Inzage inzage) {
        return log.leesAlle(
                VAN_LEERLING, Gpozaakrij::lees, inzage, Relatie.van(inzage).met(Reeks.teksten(leerling)));
    }
}
