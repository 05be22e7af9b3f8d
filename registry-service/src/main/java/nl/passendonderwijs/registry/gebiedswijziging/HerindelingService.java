package nl.passendonderwijs.registry.gebiedswijziging;

import static java.util.stream.Collectors.averagingDouble;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.registry.gebied.Gemeente;
import nl.passendonderwijs.registry.gebied.Gemeenten;
import nl.passendonderwijs.registry.gebied.PostcodeService;
import nl.passendonderwijs.registry.gebied.Postcodes;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging.Herindeling;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.VestigingService;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import nl.passendonderwijs.registry.vestiging.Vestigingstanden;
import org.jspecify.annotations.Nullable;

/** Lets a new gemeente take the place of old ones; the areas of the samenwerkingsverbanden stay as they are. */
@Regel("REG-04")
@ApplicationScoped
class HerindelingService {
    @Inject
    Gemeenten gemeenten;

    @Inject
    Postcodes postcodes;

    @Inject
    PostcodeService postcodeService;

    @Inject
    Vestigingstanden standen;

    @Inject
    VestigingService vestigingen;

    List<Fout> bezwaren(Herindeling herindeling) {
        var bekend = gemeenten.verlopen(herindeling.opgeheven());
        return IntStream.range(0, herindeling.opgeheven().size())
                .filter(nr -> op(herindeling, bekend, herindeling.opgeheven().get(nr)) == null)
                .mapToObj(nr -> Fout.veld(
                        "herindeling/opgeheven/" + nr,
                        "onbekende-gemeente",
                        "Deze gemeente bestaat niet op %s.".formatted(herindeling.ingangsdatum())))
                .toList();
    }

    private static @Nullable Gemeente op(
            Herindeling herindeling, Map<Gemeentecode, Tijdlijn<Gemeente>> bekend, Gemeentecode code) {
        return bekend.getOrDefault(code, Tijdlijn.leeg())
                .op(herindeling.ingangsdatum())
                .orElse(null);
    }

    void pasToe(Herindeling herindeling, Mutatie mutatie) {
        var dag = herindeling.ingangsdatum();
        var naar = herindeling.gemeente();
        gemeenten.bewaar(verloop(herindeling), mutatie);
        var hier = standen.verlopen(standen.in(herindeling.opgeheven(), dag));
        vestigingen.bewaar(Lijnen.vanaf(hier, dag, stand -> verhuisd(stand, herindeling)), mutatie);
        var gebieden = postcodes.verlopen(postcodes.in(herindeling.opgeheven(), dag));
        postcodeService.bewaar(
                Lijnen.vanaf(gebieden, dag, gebied -> herindeling.raakt(gebied.gemeente()) ? gebied.met(naar) : gebied),
                mutatie);
    }

    private static Vestigingstand verhuisd(Vestigingstand stand, Herindeling herindeling) {
        var ligging = stand.ligging();
        return herindeling.raakt(ligging.gemeente()) ? stand.met(ligging.met(herindeling.gemeente())) : stand;
    }

    private Map<Gemeentecode, Tijdlijn<Gemeente>> verloop(Herindeling herindeling) {
        var dag = herindeling.ingangsdatum();
        var oud = gemeenten.verlopen(herindeling.betrokken());
        var nieuw = new HashMap<Gemeentecode, Tijdlijn<Gemeente>>();
        herindeling
                .opgeheven()
                .forEach(code ->
                        nieuw.put(code, oud.getOrDefault(code, Tijdlijn.leeg()).tot(dag)));
        var betrokken = herindeling.betrokken().stream()
                .map(code -> op(herindeling, oud, code))
                .filter(Objects::nonNull)
                .toList();
        var gemeente = new Gemeente(
                herindeling.gemeente(),
                herindeling.naam(),
                herindeling.provincie(),
                midden(betrokken),
                Periode.vanaf(dag));
        nieuw.put(
                herindeling.gemeente(),
                oud.getOrDefault(herindeling.gemeente(), Tijdlijn.leeg()).met(gemeente));
        return nieuw;
    }

    /** For want of a better one: the mean of the points of those that go on in it. */
    private static @Nullable Coordinaat midden(Collection<Gemeente> gemeenten) {
        var punten =
                gemeenten.stream().map(Gemeente::punt).filter(Objects::nonNull).toList();
        return punten.isEmpty()
                ? null
                : new Coordinaat(
                        punten.stream().collect(averagingDouble(Coordinaat::lat)),
                        punten.stream().collect(averagingDouble(Coordinaat::lon)));
    }
}
