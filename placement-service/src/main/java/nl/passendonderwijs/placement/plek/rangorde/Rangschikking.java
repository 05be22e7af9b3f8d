package nl.passendonderwijs.placement.plek.rangorde;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.passendonderwijs.placement.plek.Kandidaat;
import nl.passendonderwijs.placement.plek.Zoekopdracht;

/**
 * Puts schools in order for one child, by criteria that decide in turn: the order of the law, the support that is
 * offered, a free place, the richting wished, nearness, and the code so that the same question has the same answer.
 */
public final class Rangschikking {

    private final Zoekopdracht opdracht;
    private final GewensteRichting richting;
    private final List<Criterium> criteria;
    private final Aandachtspunten aandachtspunten;

    private Rangschikking(Zoekopdracht opdracht) {
        this.opdracht = opdracht;
        this.richting = new GewensteRichting(opdracht.wens().denominatie());
        this.criteria = List.of(
                new VolgordeVanDeWet(),
                new PassendAanbod(),
                new VrijePlaats(),
                richting,
                new Nabijheid(opdracht.postcode4()));
        this.aandachtspunten = new Aandachtspunten(opdracht);
    }

    public static Rangschikking voor(Zoekopdracht opdracht) {
        return new Rangschikking(opdracht);
    }

    public List<Plek> rangschik(List<Kandidaat> kandidaten) {
        var volgorde = kandidaten.stream()
                .map(kandidaat -> Weging.van(kandidaat, opdracht))
                .sorted(volgorde())
                .toList();
        return IntStream.range(0, volgorde.size())
                .mapToObj(plaats -> plek(plaats + 1, volgorde.get(plaats)))
                .toList();
    }

    private Comparator<Weging> volgorde() {
        return criteria.stream()
                .map(Criterium::volgorde)
                .reduce(Comparator::thenComparing)
                .orElseThrow()
                .thenComparing(weging -> weging.kandidaat().code().toString());
    }

    private Plek plek(int rang, Weging weging) {
        var kandidaat = weging.kandidaat();
        return new Plek(
                rang,
                weging,
                aandachtspunten.vraagtVerklaring(kandidaat),
                richting.past(weging),
                criteria.stream()
                        .map(criterium -> criterium.reden(weging))
                        .flatMap(Optional::stream)
                        .toList(),
                aandachtspunten.van(kandidaat));
    }
}
