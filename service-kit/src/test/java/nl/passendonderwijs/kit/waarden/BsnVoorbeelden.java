package nl.passendonderwijs.kit.waarden;

import java.util.Random;
import java.util.stream.Stream;

/** Made-up numbers that satisfy a check sum; computed the long way round, so that they can test the detector. */
final class BsnVoorbeelden {
    private BsnVoorbeelden() {}

    static Stream<String> bsns() {
        return new Random(11).ints(500, 10_000_000, 100_000_000).boxed().flatMap(acht -> metControle(acht, 0));
    }

    static Stream<String> onderwijsnummers() {
        return new Random(5).ints(500, 10_000_000, 100_000_000).boxed().flatMap(acht -> metControle(acht, 5));
    }

    private static Stream<String> metControle(int acht, int verschil) {
        String begin = Integer.toString(acht);
        int controle = som(begin) % 11 - verschil;
        return controle >= 0 && controle <= 9 ? Stream.of(begin + controle) : Stream.empty();
    }

    private static int som(String acht) {
        return 9 * acht.charAt(0)
                + 8 * acht.charAt(1)
                + 7 * acht.charAt(2)
                + 6 * acht.charAt(3)
                + 5 * acht.charAt(4)
                + 4 * acht.charAt(5)
                + 3 * acht.charAt(6)
                + 2 * acht.charAt(7)
                - 44 * '0';
    }
}
