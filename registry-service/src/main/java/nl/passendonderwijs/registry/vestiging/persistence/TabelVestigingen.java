package nl.passendonderwijs.registry.vestiging.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.vestiging.Vestiging;
import nl.passendonderwijs.registry.vestiging.Vestigingen;
import nl.passendonderwijs.registry.vestiging.Vestigingstanden;
import nl.passendonderwijs.registry.vestiging.Vestigingsverloop;
import nl.passendonderwijs.registry.vestiging.Vestigingsvraag;

@ApplicationScoped
class TabelVestigingen implements Vestigingen {
    private static final String VERLOOP = """
            SELECT s.*, k.versie, l.swv, l.van, l.tot, l.bron
            FROM vestiging k JOIN vestiging_geldend s ON s.code = k.code
            LEFT JOIN lidmaatschap_geldend l ON l.vestiging = k.code
            WHERE k.code %s ORDER BY s.code, s.geldig_van, l.sector, l.van
            """;
    private static final String EEN = VERLOOP.formatted("= ?");
    private static final String PAGINA = VERLOOP.formatted("IN (%s)");

    @Inject
    Sql sql;

    @Inject
    Clock klok;

    @Inject
    Vestigingstanden standen;

    @Override
    public Optional<Opgeslagen<Vestiging>> zoek(Vestigingscode code) {
        return zoek(code, verloop -> verloop.rond(LocalDate.now(klok)));
    }

    @Override
    public Optional<Opgeslagen<Vestiging>> zoek(Vestigingscode code, LocalDate peildatum) {
        return zoek(code, verloop -> verloop.op(peildatum));
    }

    private Optional<Opgeslagen<Vestiging>> zoek(
            Vestigingscode code, Function<Vestigingsverloop, Optional<Vestiging>> keuze) {
        var rijen = sql.lees(EEN, Vestigingrij::lees, code.toString());
        return rijen.isEmpty()
                ? Optional.empty()
                : keuze.apply(Vestigingrij.verloop(rijen))
                        .map(gevonden -> Opgeslagen.van(
                                gevonden,
                                rijen.getFirst().versie(),
                                gevonden.geldig().van()));
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
        return standen.geladen();
    }

    @Override
    public List<Vestiging> pagina(Vestigingsvraag vraag, String na, int aantal) {
        var keuze = Vestigingkeuze.van(vraag, na, aantal);
        var rijen = sql.lees(
                PAGINA.formatted(keuze.sql()),
                Vestigingrij::lees,
                keuze.waarden().toArray());
        return rijen.stream()
                .collect(groupingBy(rij -> rij.stand().code(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(een -> Vestigingrij.verloop(een).op(vraag.peildatum()).stream())
                .toList();
    }
}
