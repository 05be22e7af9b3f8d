package nl.passendonderwijs.registry.samenstelling;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Bevinding;
import nl.passendonderwijs.registry.samenwerkingsverband.Deelnemer;

/**
 * Who makes up a samenwerkingsverband on a day, and what strikes about it.
 *
 * @param deelnemers besturen from outside that take part; their vestigingen are not among the members (MEM-05)
 */
public record Samenstelling(
        SwvCode swv,
        LocalDate peildatum,
        boolean landelijk,
        Ledental leden,
        List<Deelnemer> deelnemers,
        List<Bevinding> bevindingen) {

    public Samenstelling {
        deelnemers = List.copyOf(deelnemers);
        bevindingen = List.copyOf(bevindingen);
    }
}
