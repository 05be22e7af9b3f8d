package nl.passendonderwijs.funding.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.Sector;

/** A way of funding that the law holds for one sector and a stretch of time (domain 4.1). */
public sealed interface Regime permits PoTot2022 {

    /** Every regime that is built; periods outside them are not calculated. */
    List<Regime> ALLE = List.of(new PoTot2022());

    String code();

    /** Goes up whenever the rules below give another outcome for the same counts and amounts. */
    String regelversie();

    Sector sector();

    Periode geldig();

    /** The lines of one period. */
    List<Onderdeel> onderdelen(Schooljaar periode);

    static Optional<Regime> van(Sector sector, Schooljaar periode) {
        return ALLE.stream()
                .filter(regime -> regime.sector() == sector && regime.geldig().bevat(periode.eersteDag()))
                .findFirst();
    }

    /** The periods in which the pupils of this day count. */
    static List<Schooljaar> perioden(Sector sector, LocalDate teldatum) {
        var lopend = Schooljaar.van(teldatum);
        return Stream.of(lopend, lopend.volgend())
                .filter(periode -> van(sector, periode).stream()
                        .flatMap(regime -> regime.onderdelen(periode).stream())
                        .anyMatch(onderdeel -> onderdeel.teldatum().equals(teldatum)))
                .toList();
    }
}
