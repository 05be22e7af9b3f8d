package nl.passendonderwijs.placement.opp.eis;

import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;

/**
 * Must a pupil have an ontwikkelingsperspectief, and why (or why not)?
 *
 * @param reden one Dutch sentence
 */
@Regel("OPP-01")
public record Perspectiefplicht(boolean verplicht, String reden) {

    /** @param alleenLwoo the only support is lwoo, which asks for none */
    public static Perspectiefplicht van(SoortOnderwijs soort, boolean extraOndersteuning, boolean alleenLwoo) {
        return switch (soort) {
            case SBO, SO, VSO, PRO ->
                new Perspectiefplicht(true, "Elke leerling in dit onderwijs (%s) heeft er een.".formatted(soort));
            case VO ->
                alleenLwoo
                        ? new Perspectiefplicht(false, "Een leerling met alleen lwoo hoeft er geen te hebben.")
                        : vanOndersteuning(extraOndersteuning);
            case BAO -> vanOndersteuning(extraOndersteuning);
        };
    }

    private static Perspectiefplicht vanOndersteuning(boolean extra) {
        return extra
                ? new Perspectiefplicht(true, "De leerling heeft extra ondersteuning nodig.")
                : new Perspectiefplicht(false, "De leerling heeft geen extra ondersteuning nodig.");
    }
}
