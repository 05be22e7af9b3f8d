package nl.passendonderwijs.placement.thuiszitter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.persistence.Inzagelog;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitter;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitters;
import nl.passendonderwijs.placement.verzuim.Verzuimregels;
import org.jspecify.annotations.Nullable;

/** Table {@code thuiszitter}; every query for a caller carries its relation. */
@ApplicationScoped
class JdbcThuiszitters implements Thuiszitters {

    /** Of two reports at once the index decides; an older report may stand under another id of the same pupil. */
    private static final String VOEG_TOE = """
            INSERT INTO thuiszitter (id, leerling, bestuur, swv, vestiging, soort, verzuim_sinds, meldingsdatum,
                vrijstelling_5a, toelichting, plicht, leerplicht_tot, meldplicht_sinds, status, waarschuwingen, versie)
            SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?
            WHERE NOT EXISTS (SELECT FROM thuiszitter al
                WHERE al.status <> 'BEEINDIGD' AND al.leerling IN (SELECT leerling_alle_ids(?)))
            ON CONFLICT (leerling) WHERE status <> 'BEEINDIGD' DO NOTHING
            """;

    private static final String EEN =
            "SELECT t.* FROM thuiszitter t WHERE %s AND t.id = ?".formatted(Betrokkene.VOORWAARDE);

    private static final String VAN_LEERLING =
            "SELECT t.* FROM thuiszitter t WHERE %s AND t.leerling = ANY (?::uuid[])".formatted(Betrokkene.VOORWAARDE);

    private static final String SLOT = "SELECT id FROM thuiszitter WHERE id = ? FOR UPDATE";

    private static final String BEWAAR = """
            UPDATE thuiszitter SET status = ?, functionaris = ?, besluitdatum = ?, toegewezen_vestiging = ?,
                einddatum = ?, reden = ?, waarschuwingen = ?::jsonb, versie = ?
            WHERE id = ? AND versie = ?
            """;

    private static final String OPEN = """
            SELECT t.* FROM thuiszitter t JOIN leerling l ON l.id = t.leerling
            WHERE t.status <> 'BEEINDIGD' AND l.leidend = ANY (?::uuid[]) ORDER BY t.id FOR UPDATE OF t
            """;

    @Inject
    Sql sql;

    @Inject
    Inzagelog log;

    @Inject
    Verzuimregels regels;

    @Override
    public boolean voegToe(Thuiszitter thuiszitter) {
        var melding = thuiszitter.melding();
        return sql.schrijf(
                        VOEG_TOE,
                        thuiszitter.id(),
                        thuiszitter.leerling(),
                        thuiszitter.bestuur(),
                        thuiszitter.swv(),
                        melding.vestiging(),
                        melding.soort(),
                        melding.verzuimSinds(),
                        melding.meldingsdatum(),
                        melding.vrijstelling5a(),
                        melding.toelichting(),
                        melding.plicht(),
                        melding.leerplichtTot(),
                        melding.meldplichtSinds(),
                        thuiszitter.status().code(),
                        Json.schrijf(thuiszitter.waarschuwingen()),
                        thuiszitter.versie(),
                        thuiszitter.leerling())
                == 1;
    }

    @Override
    public Optional<Thuiszitter> zoek(UUID id, Organisatie wie) {
        return sql.leesEen(EEN, Thuiszitterrij::lees, Betrokkene.van(wie).met(id));
    }

    /** Two statements: the second sees what was committed while the first waited. */
    @Override
    public Optional<Thuiszitter> neem(UUID id, Organisatie wie) {
        var _ = sql.leesEen(SLOT, rij -> true, id);
        return zoek(id, wie);
    }

    @Override
    public void bewaar(Thuiszitter thuiszitter) {
        var besluit = thuiszitter.besluit();
        var einde = thuiszitter.einde();
        sql.schrijfEen(
                BEWAAR,
                thuiszitter.status().code(),
                besluit == null ? null : besluit.functionaris(),
                besluit == null ? null : besluit.besluitdatum(),
                besluit == null ? null : besluit.toegewezenVestiging(),
                einde == null ? null : einde.einddatum(),
                einde == null ? null : einde.reden(),
                Json.schrijf(thuiszitter.waarschuwingen()),
                thuiszitter.versie(),
                thuiszitter.id(),
                thuiszitter.versie() - 1);
    }

    @Override
    public Optional<Thuiszitter> bekijk(UUID id, Inzage inzage) {
        var wie = Betrokkene.van(inzage.organisatie());
        return log.leesEen(EEN, Thuiszitterrij::lees, inzage, wie.met(id));
    }

    @Override
    public List<Thuiszitter> bekijk(Vraag vraag, @Nullable UUID na, int aantal, int getoond, Inzage inzage) {
        var wie = Betrokkene.van(inzage.organisatie());
        return log.lees(
                Thuiszitterpagina.VRAAG,
                Thuiszitterrij::lees,
                inzage,
                getoond,
                wie.met(Thuiszitterpagina.waarden(vraag, regels, na, aantal)));
    }

    @Override
    public List<Thuiszitter> bekijkVan(List<UUID> leerling, Inzage inzage) {
        var wie = Betrokkene.van(inzage.organisatie());
        return log.leesAlle(VAN_LEERLING, Thuiszitterrij::lees, inzage, wie.met(Reeks.teksten(leerling)));
    }

    @Override
    public List<Thuiszitter> openVan(List<UUID> leerlingen) {
        return sql.lees(OPEN, Thuiszitterrij::lees, Reeks.teksten(leerlingen));
    }
}
