package nl.passendonderwijs.registry.importeren;

import java.math.BigDecimal;

/**
 * How much of what is known one file may close by no longer listing it: more than this, and the file is not whole.
 *
 * @param hoogstens part of what is known, 0 to 1
 */
public record Sluitgrens(BigDecimal hoogstens) {

    private static final int ALTIJD = 10;

    public Sluitgrens {
        if (hoogstens.signum() < 0 || hoogstens.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("no part between 0 and 1: " + hoogstens);
        }
    }

    public boolean gelooft(long sluit, long bekend) {
        return sluit <= meest(bekend);
    }

    /**
     * @param sluit how many would close
     * @param bekend how many are open now, among which they are
     * @throws Bestandsfout when that cannot be meant; nothing of the file is kept then
     */
    public void eis(long sluit, long bekend) {
        if (!gelooft(sluit, bekend)) {
            throw new Bestandsfout(
                    "Dit bestand zou %d van de %d bekende sluiten, meer dan de %d die hier mogen; het lijkt niet volledig."
                            .formatted(sluit, bekend, meest(bekend)));
        }
    }

    private long meest(long bekend) {
        return Math.max(ALTIJD, hoogstens.multiply(BigDecimal.valueOf(bekend)).longValue());
    }
}
