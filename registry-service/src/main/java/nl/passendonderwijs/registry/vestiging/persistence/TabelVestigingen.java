package nl.passendonderwijs.registry.vestiging.persistence;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Vestiging;
import nl.passendonderwijs.registry.vestiging.Vestigingen;
import nl.passendonderwijs.registry.vestiging.Vestigingsvraag;

@ApplicationScoped
class TabelVestigingen implements Vestigingen {

    private static final Tabel<Vestiging> TABEL = Tabel.<Vestiging>van("vestiging", "code")
            .met("code", Vestiging::code)
            .met("naam", Vestiging::naam)
            .met("bestuur", Vestiging::bestuur)
            .met("soort", Vestiging::soort)
            .met(
                    "schoolsoorten",
                    v -> v.schoolsoorten().stream().map(Enum::name).collect(joining(",")))
            .met("denominatie", v -> v.denominatie().naam())
            .met("gemeente", v -> v.ligging().gemeente())
            .met("pc4", v -> v.ligging().pc4())
            .metPunt(v -> v.ligging().punt())
            .met("geldig_van", "date", v -> v.bedrijf().periode().van())
            .met("geldig_tot", "date", v -> v.bedrijf().periode().tot())
            .met("begindatum_bekend", "bool", v -> v.bedrijf().begindatumBekend());

    private static final Tabel<Lid> LEDEN = Tabel.<Lid>van("lidmaatschap", "vestiging", "sector", "van")
            .met("vestiging", Lid::vestiging)
            .met("sector", lid -> lid.lid().sector())
            .met("van", "date", lid -> lid.lid().geldig().van())
            .met("tot", "date", lid -> lid.lid().geldig().tot())
            .met("swv", lid -> lid.lid().swv())
            .met("bron", lid -> lid.lid().bron());

    private static final String MET_LEDEN = """
            SELECT v.*, l.swv, l.van, l.tot, l.bron FROM (%s) v
            LEFT JOIN lidmaatschap l ON l.vestiging = v.code ORDER BY v.code, l.sector, l.van
            """;
    private static final String EEN = MET_LEDEN.formatted("SELECT * FROM vestiging WHERE code = ?");
    private static final String DEZE = MET_LEDEN.formatted("SELECT * FROM vestiging WHERE code = ANY (?)");

    @Inject
    Sql sql;

    @Override
    public Optional<Opgeslagen<Vestiging>> zoek(Vestigingscode code) {
        return lees(EEN, code.toString()).stream().findFirst();
    }

    @Override
    public Map<Vestigingscode, Vestiging> zoek(Collection<Vestigingscode> codes) {
        return lees(DEZE, Reeks.teksten(codes)).stream()
                .map(Opgeslagen::waarde)
                .collect(toMap(Vestiging::code, vestiging -> vestiging));
    }

    private List<Opgeslagen<Vestiging>> lees(String vraag, Object... waarden) {
        return Vestigingrij.samengevoegd(sql.lees(vraag, Vestigingrij::lees, waarden));
    }

    @Override
    public Set<Vestigingscode> bekend(Collection<Vestigingscode> codes) {
        return sql
                .lees(
                        "SELECT code FROM vestiging WHERE code = ANY (?)",
                        rij -> rij.als("code", Vestigingscode::van),
                        Reeks.teksten(codes))
                .stream()
                .collect(toUnmodifiableSet());
    }

    @Override
    public boolean geladen() {
        return sql.leesEen("SELECT EXISTS (SELECT 1 FROM vestiging) AS er", rij -> rij.vlag("er"))
                .orElse(false);
    }

    @Override
    public void bewaar(List<Vestiging> vestigingen) {
        TABEL.bewaar(sql, vestigingen);
        sql.schrijf(
                "DELETE FROM lidmaatschap WHERE vestiging = ANY (?)",
                Reeks.teksten(vestigingen.stream().map(Vestiging::code).toList()));
        LEDEN.voegToe(sql, vestigingen.stream().flatMap(Lid::van).toList());
    }

    @Override
    public List<Vestiging> pagina(Vestigingsvraag vraag, String na, int aantal) {
        var keuze = Vestigingkeuze.van(vraag, na, aantal);
        return lees(MET_LEDEN.formatted(keuze.sql()), keuze.waarden().toArray()).stream()
                .map(Opgeslagen::waarde)
                .toList();
    }

    private record Lid(Vestigingscode vestiging, Lidmaatschap lid) {
        static Stream<Lid> van(Vestiging vestiging) {
            return vestiging.lidmaatschappen().stream().map(lid -> new Lid(vestiging.code(), lid));
        }
    }
}
