package nl.passendonderwijs.placement.aanmelding.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.Aanmeldingen;
import nl.passendonderwijs.placement.aanmelding.verloop.AanmeldingStatus;
import nl.passendonderwijs.placement.gedeeld.persistence.Bladgrens;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.persistence.Inzagelog;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;

/** Table {@code aanmelding}; every query carries the relation of the caller. */
@ApplicationScoped
class JdbcAanmeldingen implements Aanmeldingen {

    private static final String ONBESLIST = """
            FROM aanmelding WHERE leerling IN (SELECT leerling_alle_ids(?)) AND vestiging = ? AND soort_onderwijs = ?
                AND status IN ('AANGEMELD', 'IN_BEHANDELING', 'AANVULLING_GEVRAAGD', 'VERLENGD')
            """;

    private static final String ONBESLIST_NAAST = "SELECT id " + ONBESLIST + " ORDER BY id LIMIT 1";

    /** The condition sees what was there, also under another id of the pupil; the unique index what comes meanwhile. */
    private static final String VOEG_TOE = """
            INSERT INTO aanmelding (id, leerling, bestuur, swv, vestiging, leerlingkenmerk, postcode4, ontvangstdatum,
                gewenste_startdatum, soort_onderwijs, extra_ondersteuning, andere_scholen, grondslag_gerespecteerd,
                huidige_vestiging, openbaar, voorkeur, status, waarschuwingen, opgenomen_op, versie)
            SELECT ?::uuid, ?::uuid, ?, ?, ?, ?, ?, ?::date, ?::date, ?, ?, ?::text[], ?::boolean, ?, ?::boolean,
                ?::smallint, ?, ?::jsonb, ?::timestamptz, ?::bigint
            WHERE NOT EXISTS (SELECT %s)
            ON CONFLICT (leerling, vestiging, soort_onderwijs) WHERE NOT dubbel
                AND status IN ('AANGEMELD', 'IN_BEHANDELING', 'AANVULLING_GEVRAAGD', 'VERLENGD') DO NOTHING
            """.formatted(ONBESLIST);

    private static final String VAN_BELLER = """
            SELECT a.*, l.geboortedatum, coalesce((
                SELECT jsonb_agg(jsonb_build_object('soort', g.stap, 'datum', g.datum, 'feiten', g.feiten)
                    ORDER BY g.volgorde)
                FROM gebeurtenis g WHERE g.zaak = a.id AND g.stap <> 'AANMELDEN'), '[]') AS stappen,
                (SELECT t.afgerond_op FROM termijn t WHERE (t.zaak, t.soort) = (a.id, 'BEZWAARTERMIJN'))
                    AS bezwaar_afgerond_op
            FROM aanmelding a JOIN leerling l ON l.id = a.leerling
            WHERE a.bestuur = %s
            """.formatted(Relatie.BESTUUR);

    private static final String EEN = VAN_BELLER + " AND a.id = ?";

    private static final String SLOT = "SELECT id FROM aanmelding WHERE id = ? FOR UPDATE";

    private static final String PAGINA = VAN_BELLER + """
             AND a.id > ? AND a.vestiging = coalesce(?, a.vestiging) AND %s
                AND (?::uuid IS NULL OR a.leerling IN (SELECT leerling_alle_ids(?)))
                AND a.leerlingkenmerk = coalesce(?, a.leerlingkenmerk)
            ORDER BY a.id LIMIT ?
            """;

    private static final String IN_ELKE_STAAT = PAGINA.formatted("?::text IS NULL");

    /** Written apart, as only an equation makes use of the index on the state. */
    static final String IN_EEN_STAAT = PAGINA.formatted("a.status = ?");

    private static final String BEWAAR = """
            UPDATE aanmelding SET status = ?, weigeringsgrond = ?, beslisdatum = ?, versie = ?
            WHERE id = ? AND versie = ?
            """;

    private static final String VERNIEUW = "UPDATE aanmelding SET versie = versie + 1 WHERE id = ?";

    @Inject
    Sql sql;

    @Inject
    Inzagelog log;

    @Override
    public boolean voegToe(Aanmelding aanmelding, Instant op) {
        var gegevens = aanmelding.gegevens();
        return sql.schrijf(
                        VOEG_TOE,
                        aanmelding.id(),
                        aanmelding.leerling(),
                        aanmelding.bestuur(),
                        aanmelding.swv(),
                        gegevens.vestiging(),
                        gegevens.leerlingkenmerk(),
                        gegevens.postcode4(),
                        gegevens.ontvangstdatum(),
                        gegevens.gewensteStartdatum(),
                        gegevens.soortOnderwijs(),
                        gegevens.extraOndersteuning(),
                        Reeks.teksten(gegevens.andereScholen()),
                        gegevens.grondslagGerespecteerd(),
                        gegevens.huidigeVestiging(),
                        aanmelding.openbaar(),
                        gegevens.voorkeur(),
                        aanmelding.status().code(),
                        Json.schrijf(aanmelding.waarschuwingen()),
                        op,
                        aanmelding.versie(),
                        aanmelding.leerling(),
                        gegevens.vestiging(),
                        gegevens.soortOnderwijs())
                == 1;
    }

    @Override
    public Optional<UUID> onbeslistNaast(Aanmelding aanmelding) {
        var gegevens = aanmelding.gegevens();
        return sql.leesEen(
                ONBESLIST_NAAST,
                rij -> rij.id("id"),
                aanmelding.leerling(),
                gegevens.vestiging(),
                gegevens.soortOnderwijs());
    }

    @Override
    public Optional<Aanmelding> zoek(UUID id, Organisatie wie) {
        return sql.leesEen(EEN, Aanmeldingrij::lees, Relatie.van(wie).met(id));
    }

    /** Two statements: the second sees what was committed while the first waited. */
    @Override
    public Optional<Aanmelding> neem(UUID id, Organisatie wie) {
        var _ = sql.leesEen(SLOT, rij -> true, id);
        return zoek(id, wie);
    }

    @Override
    public Optional<Aanmelding> bekijk(UUID id, Inzage inzage) {
        return log.leesEen(EEN, Aanmeldingrij::lees, inzage, Relatie.van(inzage).met(id));
    }

    @Override
    public List<Aanmelding> bekijk(Vraag vraag, Inzage inzage) {
        return log.lees(
                vraag.status() == null ? IN_ELKE_STAAT : IN_EEN_STAAT,
                Aanmeldingrij::lees,
                inzage,
                vraag.getoond(),
                Relatie.van(inzage)
                        .met(
                                Bladgrens.na(vraag.na()),
                                vraag.vestiging(),
                                vraag.status(),
                                vraag.leerling(),
                                vraag.leerling(),
                                vraag.kenmerk(),
                                vraag.aantal()));
    }

    @Override
    public void bewaar(Aanmelding aanmelding) {
        var status = aanmelding.status();
        var grond = status instanceof AanmeldingStatus.Geweigerd(var reden) ? reden : null;
        sql.schrijfEen(
                BEWAAR,
                status.code(),
                grond,
                aanmelding.verloop().laatstBeslistOp().orElse(null),
                aanmelding.versie(),
                aanmelding.id(),
                aanmelding.versie() - 1);
    }

    @Override
    public void vernieuw(UUID id) {
        sql.schrijf(VERNIEUW, id);
    }
}
