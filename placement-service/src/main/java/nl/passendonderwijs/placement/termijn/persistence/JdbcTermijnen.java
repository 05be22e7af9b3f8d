package nl.passendonderwijs.placement.termijn.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.tijd.Termijneinde;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.persistence.Inzagelog;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;
import nl.passendonderwijs.placement.termijn.Bewaakt;
import nl.passendonderwijs.placement.termijn.Termijnen;
import nl.passendonderwijs.placement.termijn.Termijnsleutel;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.termijn.Termijnstand;
import nl.passendonderwijs.placement.termijn.Wachtgrond;
import nl.passendonderwijs.placement.termijn.Zaak;
import org.jspecify.annotations.Nullable;

/** Table {@code termijn}. */
@ApplicationScoped
class JdbcTermijnen implements Termijnen {

    private static final TypeReference<List<Periode>> PERIODEN = new TypeReference<>() {};
    private static final Termijnsleutel VOOR_ALLES =
            new Termijnsleutel(LocalDate.EPOCH, new UUID(0, 0), Termijnsoort.BESLISTERMIJN);

    private static final String BEWAAR = """
            INSERT INTO termijn (zaak, leerling, bestuur, vestiging, swv, soort, begin, rekenkundig_einde, uiterlijk,
                verlengd, opschortingen, gevolg_vanaf, afgerond_op, wacht_op)
            SELECT ?::uuid, ?::uuid, ?, ?, ?, stand.*
            FROM unnest(?::text[], ?::date[], ?::date[], ?::date[], ?::bool[], ?::jsonb[], ?::date[], ?::date[], ?::text[])
                stand
            ON CONFLICT (zaak, soort) DO UPDATE SET
                begin = excluded.begin, rekenkundig_einde = excluded.rekenkundig_einde,
                uiterlijk = excluded.uiterlijk, verlengd = excluded.verlengd, opschortingen = excluded.opschortingen,
                gevolg_vanaf = excluded.gevolg_vanaf, afgerond_op = excluded.afgerond_op,
                wacht_op = excluded.wacht_op,
                verwerkt = termijn.verwerkt AND termijn.gevolg_vanaf = excluded.gevolg_vanaf
            """;

    /** A swv is one itself, and has no bestuur: either condition may hold, and each has its own index. */
    private static final String LOPEND = """
            SELECT t.*, t.uiterlijk || ' ' || t.zaak || ' ' || t.soort AS id FROM termijn t
            WHERE t.afgerond_op IS NULL AND t.%s
                AND (t.uiterlijk, t.zaak, t.soort) > (?, ?, ?)
                AND t.uiterlijk BETWEEN ? AND ?
                AND t.soort = coalesce(?, t.soort) AND t.vestiging = coalesce(?, t.vestiging)
            ORDER BY t.uiterlijk, t.zaak, t.soort LIMIT ?
            """;

    private static final String VAN_BESTUUR = LOPEND.formatted("bestuur = " + Relatie.BESTUUR);
    private static final String VAN_SWV = LOPEND.formatted("swv = ?");

    private static final String SLUIT = """
            UPDATE termijn t SET afgerond_op = t.uiterlijk
            FROM (SELECT zaak, soort FROM termijn
                WHERE soort = ANY (?::text[]) AND afgerond_op IS NULL AND NOT verwerkt AND gevolg_vanaf <= ?
                LIMIT ? FOR UPDATE SKIP LOCKED) voorbij
            WHERE (t.zaak, t.soort) = (voorbij.zaak, voorbij.soort)
            """;

    @Inject
    Sql sql;

    @Inject
    Inzagelog log;

    @Override
    public void bewaar(Zaak zaak, List<Termijnstand> standen) {
        if (standen.isEmpty()) {
            return;
        }
        sql.schrijf(
                BEWAAR,
                zaak.id(),
                zaak.leerling(),
                zaak.bestuur(),
                zaak.vestiging(),
                zaak.swv(),
                kolom("text", standen, stand -> stand.soort().name()),
                kolom("date", standen, Termijnstand::begin),
                kolom("date", standen, stand -> stand.einde().rekenkundigEinde()),
                kolom("date", standen, Termijnstand::uiterlijkeDatum),
                kolom("bool", standen, Termijnstand::verlengd),
                kolom("jsonb", standen, stand -> Json.schrijf(stand.opschortingen())),
                kolom("date", standen, Termijnstand::gevolgVanaf),
                kolom("date", standen, Termijnstand::afgerondOp),
                kolom("text", standen, JdbcTermijnen::wachtOp));
    }

    @Override
    public List<Bewaakt> bekijk(Vraag vraag, Inzage inzage) {
        var relatie = Relatie.van(inzage);
        var na = vraag.na() == null ? VOOR_ALLES : vraag.na();
        var bereik = Bereik.van(vraag);
        Object[] rest = {
            na.uiterlijk(),
            na.zaak(),
            na.soort(),
            bereik.van(),
            bereik.totEnMet(),
            vraag.soort(),
            vraag.vestiging(),
            vraag.aantal()
        };
        return relatie.swv() == null
                ? log.lees(VAN_BESTUUR, JdbcTermijnen::bewaakt, inzage, vraag.getoond(), relatie.met(rest))
                : log.lees(VAN_SWV, JdbcTermijnen::bewaakt, inzage, vraag.getoond(), relatie.metSwv(rest));
    }

    @Override
    public int sluit(Set<Termijnsoort> soorten, LocalDate vandaag, int hoogstens) {
        return sql.schrijf(SLUIT, Reeks.teksten(soorten), vandaag, hoogstens);
    }

    private static Reeks kolom(String type, List<Termijnstand> standen, Function<Termijnstand, @Nullable Object> wat) {
        return new Reeks(type, standen.stream().map(wat).toArray());
    }

    private static @Nullable String wachtOp(Termijnstand stand) {
        return stand.wachtOp() == null ? null : stand.wachtOp().name();
    }

    private static Bewaakt bewaakt(Rij rij) throws SQLException {
        var zaak = new Zaak(
                rij.id("zaak"),
                rij.id("leerling"),
                rij.als("bestuur", Bestuursnummer::van),
                rij.als("vestiging", Vestigingscode::van),
                rij.alsMogelijk("swv", SwvCode::van));
        return new Bewaakt(zaak, stand(rij));
    }

    private static Termijnstand stand(Rij rij) throws SQLException {
        return new Termijnstand(
                rij.als("soort", Termijnsoort::valueOf),
                rij.dag("begin"),
                new Termijneinde(rij.dag("rekenkundig_einde"), rij.dag("uiterlijk")),
                rij.vlag("verlengd"),
                Json.lees(rij.tekst("opschortingen"), PERIODEN),
                rij.dag("gevolg_vanaf"),
                rij.dagMogelijk("afgerond_op"),
                rij.alsMogelijk("wacht_op", Wachtgrond::valueOf));
    }

    /** The days between which a term must end to be on the list. */
    private record Bereik(LocalDate van, LocalDate totEnMet) {

        private static final LocalDate OOIT = LocalDate.of(9999, 12, 31);

        static Bereik van(Vraag vraag) {
            var overschreden = vraag.overschreden();
            var van = Boolean.FALSE.equals(overschreden) ? vraag.vandaag() : LocalDate.EPOCH;
            var tot = Boolean.TRUE.equals(overschreden) ? vraag.vandaag().minusDays(1) : OOIT;
            var grens = vraag.totEnMet();
            return new Bereik(van, grens != null && grens.isBefore(tot) ? grens : tot);
        }
    }
}
