package nl.passendonderwijs.registry.gebiedswijziging;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverband;

/** Is a samenwerkingsverband there from a day on, without a planned end? Only such a one can take over an area. */
final class Inbedrijf {
    private Inbedrijf() {}

    static Optional<Samenwerkingsverband> vanaf(Tijdlijn<Samenwerkingsverband> lijn, LocalDate dag) {
        var blijft =
                lijn.laatste().filter(stand -> stand.geldig().tot() == null).isPresent();
        return lijn.op(dag).filter(_ -> blijft);
    }
}
