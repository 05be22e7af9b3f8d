package nl.passendonderwijs.registry.teldatum.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.teldatum.Telling;
import nl.passendonderwijs.registry.teldatum.TellingStatus;
import nl.passendonderwijs.registry.teldatum.Tellingen;
import nl.passendonderwijs.registry.teldatum.Tellingrij;

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
            .met("geschat", "bool", deel -> deel.rij().geschat());

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
                .met("vastgesteld_op", "timestamptz", telling -> nu)
                .voegToe(sql, tellingen);
        RIJEN.voegToe(sql, tellingen.stream().flatMap(Deel::van).toList());
    }

    @Override
    public Optional<Telling> zoek(SwvCode swv, LocalDate teldatum) {
        var laatste = sql.leesEen(
                "SELECT status, versie FROM telling WHERE swv = ? AND teldatum = ? ORDER BY versie DESC LIMIT 1",
                rij -> new Telling(
                        swv, teldatum, rij.als("status", TellingStatus::valueOf), rij.geheel("versie"), List.of()),
                swv.toString(),
                teldatum);
        return laatste.map(this::metRijen);
    }

    private Telling metRijen(Telling telling) {
        var rijen = sql.lees(
                "SELECT * FROM tellingrij WHERE swv = ? AND teldatum = ? AND versie = ? ORDER BY vestiging, soort",
                TabelTellingen::lees,
                telling.swv().toString(),
                telling.teldatum(),
                telling.versie());
        return new Telling(telling.swv(), telling.teldatum(), telling.status(), telling.versie(), rijen);
    }

    private static Tellingrij lees(Rij rij) throws SQLException {
        return new Tellingrij(
                rij.als("vestiging", Vestigingscode::van),
                rij.als("bestuur", Bestuursnummer::van),
                rij.als("soort", Soort::valueOf),
                rij.geheel("aantal"),
                rij.vlag("gemaskeerd"),
                rij.vlag("geschat"));
    }

    private record Deel(Telling telling, Tellingrij rij) {
        static Stream<Deel> van(Telling telling) {
            return telling.rijen().stream().map(rij -> new Deel(telling, rij));
        }
    }
}
