package nl.passendonderwijs.placement.aanmelding.termijn;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/**
 * The zorgplicht and its terms (ZP-10) hold for whoever wants to begin on the first day of passend onderwijs or
 * later; their parents could ask before it.
 *
 * @param dag that first day
 */
@Regel("ZP-10")
public record Invoering(LocalDate dag) {

    private static final String CODE = "voor-invoering";
    private static final String REGEL = "ZP-10";

    public Optional<Fout> toetsWens(LocalDate gewensteStart) {
        return gewensteStart.isBefore(dag)
                ? Optional.of(
                        Fout.veld("gewensteStartdatum", CODE, "Voor %s bestond de zorgplicht niet.".formatted(dag)))
                : Optional.empty();
    }

    public Optional<Waarschuwing> toetsOntvangst(LocalDate ontvangst) {
        return ontvangst.isBefore(dag)
                ? Optional.of(new Waarschuwing(
                        CODE,
                        REGEL,
                        "Ontvangen voor %s, toen de wettelijke termijnen nog niet golden; het platform telt ze toch."
                                .formatted(dag)))
                : Optional.empty();
    }
}
