package nl.passendonderwijs.registry.gedeeld;

import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Periode;

/** What is said for some time: the least that can hold. Written as {@code tekst van/tot}. */
record Woord(String sleutel, String tekst, Periode geldig) implements Geldend<Woord> {
    @Override
    public Woord met(Periode ander) {
        return new Woord(sleutel, tekst, ander);
    }

    static Woord van(String tekst) {
        var delen = tekst.split(" ");
        return new Woord("sleutel", delen[0], Periode.van(delen[1]));
    }

    static Tijdlijn<Woord> lijn(String tekst) {
        return tekst.isEmpty()
                ? Tijdlijn.leeg()
                : new Tijdlijn<>(Stream.of(tekst.split("; ")).map(Woord::van).toList());
    }

    static String tekst(Tijdlijn<Woord> lijn) {
        return String.join("; ", lijn.standen().stream().map(Woord::toString).toList());
    }

    @Override
    public String toString() {
        return tekst + " " + geldig;
    }
}
