package nl.passendonderwijs.registry.telling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Maskeergrens;
import nl.passendonderwijs.registry.leerlingaantal.Leerlingaantal;
import nl.passendonderwijs.registry.leerlingaantal.Telbron;
import nl.passendonderwijs.registry.leerlingaantal.Telherkomst;
import nl.passendonderwijs.registry.teldatum.Teldag;
import nl.passendonderwijs.registry.telling.maskering.Maskering;

/** Small truths, and all that is published of them: rows, totals and differences, in both sectors. */
final class Telaanvalvoorbeelden {

    private static final LocalDate TELDATUM = LocalDate.of(2014, 10, 1);
    private static final Maskering MASKERING = new Maskering(new Maskeergrens(Maskeergrens.MINSTENS));
    private static final Tellingbepaling BEPALING = new Tellingbepaling(new BigDecimal("0.5"));
    private static final Map<Sector, SwvCode> SWVS =
            Map.of(Sector.PO, SwvCode.van("PO2602"), Sector.VO, SwvCode.van("VO2602"));

    private Telaanvalvoorbeelden() {}

    static Bron bao(int plaats, int aantal) {
        return new Bron(List.of(aantal(plaats, Soort.BAO, aantal)));
    }

    static Bron ongedeeld(int plaats, int alle) {
        return new Bron(List.of(aantal(plaats, Soort.SOVSO, alle)));
    }

    static Bron gedeeld(int plaats, int so, int vso) {
        return new Bron(List.of(aantal(plaats, Soort.SO, so), aantal(plaats, Soort.VSO, vso)));
    }

    static Publicatie publiceer(List<List<Bron>> versies) {
        var verborgen = new HashMap<String, Integer>();
        var sectoren = Stream.of(Sector.values())
                .map(sector -> sector(sector, versies, verborgen))
                .collect(joining(" / "));
        var sommen = versies.stream()
                .flatMap(List::stream)
                .map(bron -> bron.aantallen().stream()
                        .mapToInt(Leerlingaantal::aantal)
                        .sum())
                .toList();
        return new Publicatie(sectoren, sommen, verborgen);
    }

    private static String sector(Sector sector, List<List<Bron>> versies, Map<String, Integer> verborgen) {
        var tellingen = versies.stream().map(bronnen -> rijen(sector, bronnen)).toList();
        var teksten = IntStream.range(0, tellingen.size())
                .mapToObj(versie -> telling(tellingen.get(versie), sector + " " + versie, verborgen))
                .collect(joining("; "));
        var verschillen = IntStream.range(1, tellingen.size())
                .mapToObj(versie -> Telverschil.tussen(open(tellingen.get(versie - 1)), open(tellingen.get(versie))))
                .toList();
        return teksten + " verschillen " + verschillen;
    }

    private static String telling(List<Tellingrij> rijen, String naam, Map<String, Integer> verborgen) {
        var open = MASKERING.open(rijen);
        IntStream.range(0, rijen.size())
                .filter(plaats -> open.get(plaats).gemaskeerd())
                .forEach(plaats -> verborgen.put(
                        naam + " " + rijen.get(plaats).waarde().plaats(),
                        rijen.get(plaats).aantal()));
        var totalen = rijen.stream()
                .collect(groupingBy(
                        Tellingrij::soort,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), MASKERING::totaal)));
        return open.stream().map(rij -> rij.naast(null)).toList() + " totalen " + totalen;
    }

    private static List<Telwaarde> open(List<Tellingrij> rijen) {
        return rijen.stream()
                .map(Tellingrij::waarde)
                .map(MASKERING::open)
                .map(een -> new Telwaarde(een.vestiging(), een.soort(), een.aantal(), een.gemaskeerd(), null))
                .toList();
    }

    private static List<Tellingrij> rijen(Sector sector, List<Bron> bronnen) {
        var alle = bronnen.stream()
                .flatMap(bron -> bron.aantallen().stream())
                .map(aantal -> new Telbron(SWVS.get(sector), Bestuursnummer.van("40740"), aantal, Telherkomst.REGISTER))
                .toList();
        return BEPALING.rijen(alle, alle, Teldag.soortenVan(sector));
    }

    private static Leerlingaantal aantal(int plaats, Soort soort, int aantal) {
        var vestiging = Vestigingscode.van("01AA0" + plaats);
        return new Leerlingaantal(new Leerlingaantal.Plaats(vestiging, TELDATUM, soort), aantal, false);
    }

    /** What is known of one vestiging on one day. */
    record Bron(List<Leerlingaantal> aantallen) {}

    /**
     * @param alles what everybody can read
     * @param sommen pupils per vestiging and version, which nobody publishes
     * @param verborgen the true number of every hidden cell
     */
    record Publicatie(String alles, List<Integer> sommen, Map<String, Integer> verborgen) {}
}
