package nl.passendonderwijs.registry.school.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.lidOp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Brin;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.school.Scholen;
import nl.passendonderwijs.registry.school.School;
import nl.passendonderwijs.registry.school.Schoolvraag;
import org.jspecify.annotations.Nullable;

/** Schools as the vestigingen make them; there is no table of them. */
@ApplicationScoped
class TabelScholen implements Scholen {
    private static final String STANDEN = """
            SELECT s.code, s.naam, s.bestuur, s.soort, s.denominatie, s.gemeente, s.geldig_van, s.geldig_tot, k.versie
            FROM vestiging_geldend s JOIN vestiging k ON k.code = s.code WHERE\s""";
    private static final String EEN = STANDEN + "s.code BETWEEN ? AND ?";
    private static final String PAGINA = STANDEN + """
            left(s.code, 4) IN (
                SELECT DISTINCT left(v.code, 4) FROM vestiging_geldend v
                WHERE left(v.code, 4) > ? AND %s
                  AND (?::text IS NULL OR v.bestuur = ?)
                  AND (?::text IS NULL OR EXISTS (SELECT 1 FROM lidmaatschap_geldend d
                    WHERE d.vestiging = v.code AND d.swv = ? AND %s))
                ORDER BY 1 LIMIT ?)
            ORDER BY s.code
            """.formatted(geldtOp("v"), lidOp("d"));

    @Inject
    Sql sql;

    @Inject
    Clock klok;

    @Override
    public Optional<Opgeslagen<School>> zoek(Brin brin) {
        return zoek(brin, lijn -> lijn.rond(LocalDate.now(klok)));
    }

    @Override
    public Optional<Opgeslagen<School>> zoek(Brin brin, LocalDate peildatum) {
        return zoek(brin, lijn -> lijn.op(peildatum));
    }

    private Optional<Opgeslagen<School>> zoek(Brin brin, Function<Tijdlijn<School>, Optional<School>> keuze) {
        var rijen = lees(brin);
        return keuze.apply(Schoolrij.verloop(brin, rijen))
                .map(school -> Opgeslagen.van(
                        school, Schoolrij.versie(rijen), school.geldig().van()));
    }

    @Override
    public Tijdlijn<School> verloop(Brin brin) {
        return Schoolrij.verloop(brin, lees(brin));
    }

    private List<Schoolrij> lees(Brin brin) {
        return sql.lees(EEN, Schoolrij::lees, brin + "00", brin + "99");
    }

    @Override
    public List<School> pagina(Schoolvraag vraag, String na, int aantal) {
        var dag = vraag.peildatum();
        var bestuur = tekst(vraag.bestuur());
        var swv = tekst(vraag.swv());
        var rijen = sql.lees(PAGINA, Schoolrij::lees, na, dag, dag, bestuur, bestuur, swv, swv, dag, dag, aantal);
        return Schoolrij.perBrin(rijen).entrySet().stream()
                .flatMap(deel -> Schoolrij.verloop(deel.getKey(), deel.getValue()).op(dag).stream())
                .toList();
    }

    private static @Nullable String tekst(@Nullable Object waarde) {
        return waarde == null ? null : waarde.toString();
    }
}
