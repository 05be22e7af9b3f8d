package nl.passendonderwijs.kit.waarden;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** An amount of euros, exact to the cent; arithmetic that does not fit throws {@link ArithmeticException}. */
public record Bedrag(long centen) implements Comparable<Bedrag> {
    public static final Bedrag NUL = new Bedrag(0);

    private static final Formaat FORMAAT = Formaat.van(
            "(?!-0\\.00)-?(0|[1-9][0-9]{0,15})\\.[0-9]{2}",
            "ongeldig-bedrag",
            "Een bedrag is een tekst in euro met precies twee decimalen achter een punt, zoals \"1252880.00\".");

    /** @throws OngeldigeWaarde code {@code ongeldig-bedrag} */
    public static Bedrag van(String tekst) {
        FORMAAT.eis(tekst);
        return new Bedrag(new BigDecimal(tekst).unscaledValue().longValueExact());
    }

    public Bedrag plus(Bedrag ander) {
        return new Bedrag(Math.addExact(centen, ander.centen));
    }

    public Bedrag min(Bedrag ander) {
        return new Bedrag(Math.subtractExact(centen, ander.centen));
    }

    /** The same amount with the opposite sign. */
    public Bedrag negatief() {
        return new Bedrag(Math.negateExact(centen));
    }

    public boolean isNegatief() {
        return centen < 0;
    }

    public Bedrag maal(long aantal) {
        return new Bedrag(Math.multiplyExact(centen, aantal));
    }

    /** Rounded half-up to the cent, as the published amounts are: GPL × formatie (BEK-21). */
    public Bedrag maal(BigDecimal factor) {
        BigDecimal product = BigDecimal.valueOf(centen).multiply(factor);
        return new Bedrag(product.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /**
     * Shares that follow the weights and add up to exactly this amount.
     *
     * @throws IllegalArgumentException when a weight is negative or all are zero
     */
    public List<Bedrag> verdeelNaarRato(List<Long> gewichten) {
        if (isNegatief()) {
            return negatief().verdeelNaarRato(gewichten).stream()
                    .map(Bedrag::negatief)
                    .toList();
        }
        return Verdeling.grootsteResten(centen, gewichten).stream()
                .map(Bedrag::new)
                .toList();
    }

    @Override
    public int compareTo(Bedrag ander) {
        return Long.compare(centen, ander.centen);
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(centen, 2).toPlainString();
    }
}
