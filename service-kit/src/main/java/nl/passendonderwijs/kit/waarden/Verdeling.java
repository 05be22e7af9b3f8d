package nl.passendonderwijs.kit.waarden;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Largest remainder: each gets the whole cents of its share, and what is left goes to the largest fractions (domain 4.9). */
final class Verdeling {
    private Verdeling() {}

    private record Deel(int plaats, long heel, BigInteger rest) {}

    static List<Long> grootsteResten(long centen, List<Long> gewichten) {
        List<Deel> delen = delen(centen, gewichten, totaal(gewichten));
        long over = centen - delen.stream().mapToLong(Deel::heel).sum();
        List<Long> uitkomst = new ArrayList<>(delen.stream().map(Deel::heel).toList());
        /* The sort is stable, so that equal fractions go to the first. */
        delen.stream()
                .sorted(Comparator.comparing(Deel::rest).reversed())
                .limit(over)
                .forEach(deel -> uitkomst.set(deel.plaats(), deel.heel() + 1));
        return List.copyOf(uitkomst);
    }

    private static long totaal(List<Long> gewichten) {
        long totaal = gewichten.stream().reduce(0L, Math::addExact);
        if (totaal == 0 || gewichten.stream().anyMatch(gewicht -> gewicht < 0)) {
            throw new IllegalArgumentException(
                    "Verdelen vraagt gewichten die niet negatief en niet allemaal nul zijn.");
        }
        return totaal;
    }

    private static List<Deel> delen(long centen, List<Long> gewichten, long totaal) {
        List<Deel> delen = new ArrayList<>(gewichten.size());
        for (long gewicht : gewichten) {
            BigInteger[] quotientEnRest = BigInteger.valueOf(centen)
                    .multiply(BigInteger.valueOf(gewicht))
                    .divideAndRemainder(BigInteger.valueOf(totaal));
            delen.add(new Deel(delen.size(), quotientEnRest[0].longValueExact(), quotientEnRest[1]));
        }
        return delen;
    }
}
