package nl.passendonderwijs.registry.telling.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.teldatum.Teldag;
import nl.passendonderwijs.registry.teldatum.TellingStatus;
import nl.passendonderwijs.registry.telling.Aanleiding;
import nl.passendonderwijs.registry.telling.Telling;
import nl.passendonderwijs.registry.telling.Tellingen;
import nl.passendonderwijs.registry.telling.Tellinghoofd;
import nl.passendonderwijs.registry.telling.Tellingrij;
import nl.passendonderwijs.registry.telling.Tellingversie;

@ApplicationScoped
class TabelTellingen implements Tellingen {

    private static final Tabel<Deel> RIJEN = Tabel.<Deel>van("tellingrij")
            .met("swv", deel -> deel.telling().swv())
            .met("teldatum", "date", deel -> deel.telling().teldatum())
            .met("versie", "int4", deel -> deel.telling().versie())
            .met("vestiging", deel -> deel.rij().vestiging())
            .met("bestuur", deel -> deel.rij().bestuur())
            .met("soort", deel -> deel.rij().soort())
            .met("aantal", "int4", deel -> deel.rij().aantal())
            .met("gemaskeerd", "bool", deel -> deel.rij().gemaskeerd())
            .met("geschat", "bool", deel -> deel.rij().geschat())
            .met("herkomst", deel -> deel.rij().herkomst())
            .met("wederdeel", "int4", deel -> deel.rij().wederdeel());
    private static final String KOP = "SELECT versie, status, aanleiding, vastgesteld_op FROM telling ";
    private static final String RIJEN_VAN_VESTIGING = """
            SELECT r.* FROM tellingrij r JOIN telling_hoofd h USING (swv, teldatum, versie)
             WHERE r.vestiging = ? AND r.teldatum = ? ORDER BY r.soort""";
    private static final String RIJEN_VAN_VERSIES = """
            SELECT r.* FROM tellingrij r JOIN unnest(?::text[], ?::date[], ?::int[]) AS h (swv, teldatum, versie)
             USING (swv, teldatum, versie)""";
    private static final String HOOFDEN = """
            INSERT INTO telling_hoofd (swv, sector, teldatum, versie, status)
            SELECT * FROM unnest(?::text[], ?::text[], ?::date[], ?::int[], ?::text[])
            ON CONFLICT (swv, teldatum) DO UPDATE SET versie = EXCLUDED.versie, status = EXCLUDED.status""";
    private static final String NEEM = """
            WITH genomen AS MATERIALIZED (
                SELECT swv, teldatum FROM telling_hoofd
                 WHERE status = 'VOORLOPIG' AND (gewijzigd AND teldatum = ANY (?::date[]) OR teldatum = ANY (?::date[]))
                 ORDER BY teldatum, swv LIMIT ? FOR UPDATE SKIP LOCKED)
            UPDATE telling_hoofd h SET gewijzigd = false FROM genomen, teldatum d
             WHERE h.swv = genomen.swv AND h.teldatum = genomen.teldatum
               AND d.teldatum = h.teldatum AND d.sector = h.sector
            RETURNING h.swv, h.teldatum, h.status, h.versie, h.sector, d.soorten""";

    @Inject
    Sql sql;

    @Inject
    Clock klok;

    @Override
    public void voegToe(List<Telling> tellingen) {
        var nu = klok.instant();
        Tabel.<Telling>van("telling")
                .met("swv", Telling::swv)
                .met("teldatum", "date", Telling::teldatum)
                .met("versie", "int4", Telling::versie)
                .met("sector", telling -> telling.swv().sector())
                .met("status", Telling::status)
                .met("aanleiding", Telling::aanleiding)
                .met("vastgesteld_op", "timestamptz", telling -> nu)
                .voegToe(sql, tellingen);
        RIJEN.voegToe(sql, tellingen.stream().flatMap(Deel::van).toList());
        sql.schrijf(
                HOOFDEN,
                Reeks.teksten(tellingen.stream().map(Telling::swv).toList()),
                Reeks.teksten(tellingen.stream().map(een -> een.swv().sector()).toList()),
                new Reeks("date", tellingen.stream().map(Telling::teldatum).toArray()),
                new Reeks("int4", tellingen.stream().map(Telling::versie).toArray()),
                Reeks.teksten(tellingen.stream().map(Telling::status).toList()));
    }

    @Override
    public List<LocalDate> voorlopig() {
        return sql.lees(
                "SELECT DISTINCT teldatum FROM telling_hoofd WHERE status = 'VOORLOPIG'", rij -> rij.dag("teldatum"));
    }

    @Override
    public List<Tellinghoofd> neem(List<LocalDate> voorlopig, List<LocalDate> definitief, int hoogstens) {
        return sql.lees(
                NEEM,
                TabelTellingen::hoofd,
                new Reeks("date", voorlopig.toArray()),
                new Reeks("date", definitief.toArray()),
                hoogstens);
    }

    private static Tellinghoofd hoofd(Rij rij) throws SQLException {
        return new Tellinghoofd(
                Teldag.van(rij.als("sector", Sector::valueOf), rij.dag("teldatum"), rij.tekst("soorten")),
                rij.als("swv", SwvCode::van),
                rij.als("status", TellingStatus::valueOf),
                rij.geheel("versie"));
    }

    @Override
    public Optional<Telling> zoek(SwvCode swv, LocalDate teldatum) {
        return metRijen(
                swv,
                teldatum,
                sql.leesEen(
                        KOP + "WHERE swv = ? AND teldatum = ? ORDER BY versie DESC LIMIT 1",
                        TabelTellingen::versie,
                        swv.toString(),
                        teldatum));
    }

    @Override
    public Optional<Telling> zoek(SwvCode swv, LocalDate teldatum, int versie) {
        return metRijen(
                swv,
                teldatum,
                sql.leesEen(
                        KOP + "WHERE swv = ? AND teldatum = ? AND versie = ?",
                        TabelTellingen::versie,
                        swv.toString(),
                        teldatum,
                        versie));
    }

    @Override
    public Map<Tellinghoofd, List<Tellingrij>> rijen(Collection<Tellinghoofd> hoofden) {
        var perSleutel = sql
                .lees(
                        RIJEN_VAN_VERSIES,
                        Sleutelrij::lees,
                        Reeks.teksten(hoofden.stream().map(Tellinghoofd::swv).toList()),
                        new Reeks(
                                "date",
                                hoofden.stream().map(een -> een.dag().datum()).toArray()),
                        new Reeks(
                                "int4",
                                hoofden.stream().map(Tellinghoofd::versie).toArray()))
                .stream()
                .collect(groupingBy(Sleutelrij::sleutel, mapping(Sleutelrij::rij, toList())));
        return hoofden.stream()
                .filter(hoofd -> perSleutel.containsKey(sleutel(hoofd)))
                .collect(toMap(hoofd -> hoofd, hoofd -> perSleutel.get(sleutel(hoofd))));
    }

    private static String sleutel(Tellinghoofd hoofd) {
        return hoofd.swv() + " " + hoofd.dag().datum();
    }

    @Override
    public List<Tellingrij> rijen(Vestigingscode vestiging, LocalDate teldatum) {
        return sql.lees(RIJEN_VAN_VESTIGING, Tellingrijlezer::lees, vestiging.toString(), teldatum);
    }

    @Override
    public List<Tellingversie> historie(SwvCode swv, LocalDate teldatum) {
        return sql.lees(
                KOP + "WHERE swv = ? AND teldatum = ? ORDER BY versie",
                TabelTellingen::versie,
                swv.toString(),
                teldatum);
    }

    private static Tellingversie versie(Rij rij) throws SQLException {
        return new Tellingversie(
                rij.geheel("versie"),
                rij.als("status", TellingStatus::valueOf),
                rij.als("aanleiding", Aanleiding::valueOf),
                rij.moment("vastgesteld_op"));
    }

    private Optional<Telling> metRijen(SwvCode swv, LocalDate teldatum, Optional<Tellingversie> kop) {
        return kop.map(een -> new Telling(
                swv,
                teldatum,
                een.status(),
                een.versie(),
                een.aanleiding(),
                sql.lees(
                        "SELECT * FROM tellingrij WHERE swv = ? AND teldatum = ? AND versie = ? ORDER BY vestiging, soort",
                        Tellingrijlezer::lees,
                        swv.toString(),
                        teldatum,
                        een.versie())));
    }

    private record Sleutelrij(String sleutel, Tellingrij rij) {
        static Sleutelrij lees(Rij rij) throws SQLException {
            return new Sleutelrij(rij.tekst("swv") + " " + rij.dag("teldatum"), Tellingrijlezer.lees(rij));
        }
    }

    private record Deel(Telling telling, Tellingrij rij) {
        static Stream<Deel> van(Telling telling) {
            return telling.rijen().stream().map(rij -> new Deel(telling, rij));
        }
    }
}
