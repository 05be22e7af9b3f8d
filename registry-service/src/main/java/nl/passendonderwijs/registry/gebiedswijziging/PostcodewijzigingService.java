package nl.passendonderwijs.registry.gebiedswijziging;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gebied.Gemeente;
import nl.passendonderwijs.registry.gebied.Gemeenten;
import nl.passendonderwijs.registry.gebied.PostcodeService;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Postcodes;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging.Postcodewijziging;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging.Postcodewijziging.Plaatsing;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Overname;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.lidmaatschap.LandelijkeVerbanden;
import nl.passendonderwijs.registry.lidmaatschap.Lidmaatschapsbepaling;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverband;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverbanden;
import nl.passendonderwijs.registry.vestiging.VestigingService;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import nl.passendonderwijs.registry.vestiging.Vestigingstanden;

/** Lets PC4s lie elsewhere from a day on. */
@ApplicationScoped
class PostcodewijzigingService {
    @Inject
    Postcodes postcodes;

    @Inject
    PostcodeService service;

    @Inject
    Vestigingstanden standen;

    @Inject
    VestigingService vestigingen;

    @Inject
    Gemeenten gemeenten;

    @Inject
    LandelijkeVerbanden landelijk;

    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    List<Fout> bezwaren(Postcodewijziging wijziging) {
        var plaatsingen = wijziging.postcodes();
        var plaatsen = gemeenten.verlopen(
                plaatsingen.stream().map(Plaatsing::gemeente).distinct().toList());
        var verbanden = samenwerkingsverbanden.verlopen(plaatsingen.stream()
                .flatMap(een -> een.toewijzing().alle())
                .distinct()
                .toList());
        var onbekend = IntStream.range(0, plaatsingen.size())
                .boxed()
                .flatMap(nr ->
                        Stream.concat(gemeente(wijziging, nr, plaatsen).stream(), verbanden(wijziging, nr, verbanden)));
        return Stream.concat(onbekend, indelingstoets(wijziging).bezwaren(wijziging).stream())
                .toList();
    }

    private Indelingstoets indelingstoets(Postcodewijziging wijziging) {
        var pc4s = wijziging.postcodes().stream().map(Plaatsing::pc4).distinct().toList();
        return new Indelingstoets(
                new Lidmaatschapsbepaling(landelijk),
                standen.verlopen(standen.met(pc4s)).values(),
                postcodes.verlopen(pc4s));
    }

    private static Optional<Fout> gemeente(
            Postcodewijziging wijziging, int nr, Map<Gemeentecode, Tijdlijn<Gemeente>> bekend) {
        var code = wijziging.postcodes().get(nr).gemeente();
        return bekend.getOrDefault(code, Tijdlijn.leeg())
                        .op(wijziging.ingangsdatum())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "postcodes/%d/gemeente".formatted(nr),
                        "onbekende-gemeente",
                        "Gemeente %s bestaat niet op %s.".formatted(code, wijziging.ingangsdatum())));
    }

    private static Stream<Fout> verbanden(
            Postcodewijziging wijziging, int nr, Map<SwvCode, Tijdlijn<Samenwerkingsverband>> bekend) {
        return wijziging
                .postcodes()
                .get(nr)
                .toewijzing()
                .alle()
                .filter(code -> Inbedrijf.vanaf(bekend.getOrDefault(code, Tijdlijn.leeg()), wijziging.ingangsdatum())
                        .filter(swv -> !swv.landelijk())
                        .isEmpty())
                .map(code -> Fout.veld(
                        "postcodes/%d/swv%s".formatted(nr, code.sector() == Sector.PO ? "Po" : "Vo"),
                        "niet-in-bedrijf",
                        "%s is op %s geen regionaal samenwerkingsverband in bedrijf."
                                .formatted(code, wijziging.ingangsdatum())));
    }

    void pasToe(Postcodewijziging wijziging, Mutatie mutatie) {
        var bekend = postcodes.verlopen(
                wijziging.postcodes().stream().map(Plaatsing::pc4).toList());
        var nieuw = wijziging.postcodes().stream()
                .map(een -> gebied(een, wijziging, bekend))
                .toList();
        service.bewaar(
                new Overname(wijziging.ingangsdatum())
                        .van(nieuw, bekend, Postcodegebied::pc4)
                        .tijdlijnen(),
                mutatie);
        vestigingen.bewaar(verhuisd(wijziging, bekend), mutatie);
    }

    /** Schools that stood in the gemeente of their PC4 go along with it to another. */
    private Map<Vestigingscode, Tijdlijn<Vestigingstand>> verhuisd(
            Postcodewijziging wijziging, Map<Postcode4, Tijdlijn<Postcodegebied>> bekend) {
        var dag = wijziging.ingangsdatum();
        var oud = new HashMap<Postcode4, Gemeentecode>();
        bekend.forEach((pc4, lijn) -> lijn.op(dag).ifPresent(gebied -> oud.put(pc4, gebied.gemeente())));
        var nieuw = wijziging.postcodes().stream().collect(toMap(Plaatsing::pc4, Plaatsing::gemeente));
        return Lijnen.vanaf(standen.verlopen(standen.met(nieuw.keySet())), dag, stand -> {
            var ligging = stand.ligging();
            var gemeente = nieuw.get(ligging.pc4());
            var stondErin = ligging.gemeente().equals(oud.get(ligging.pc4()));
            return gemeente != null && stondErin ? stand.met(ligging.met(gemeente)) : stand;
        });
    }

    /** A known PC4 keeps its point. */
    private static Postcodegebied gebied(
            Plaatsing plaatsing, Postcodewijziging wijziging, Map<Postcode4, Tijdlijn<Postcodegebied>> bekend) {
        var punt = bekend.getOrDefault(plaatsing.pc4(), Tijdlijn.leeg())
                .rond(wijziging.ingangsdatum())
                .map(Postcodegebied::punt);
        return new Postcodegebied(
                plaatsing.pc4(),
                plaatsing.gemeente(),
                plaatsing.toewijzing(),
                punt.orElse(null),
                Periode.vanaf(wijziging.ingangsdatum()));
    }
}
