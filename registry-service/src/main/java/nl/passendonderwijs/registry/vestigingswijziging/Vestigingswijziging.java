package nl.passendonderwijs.registry.vestigingswijziging;

import java.time.LocalDate;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/**
 * One change of one vestiging. A wijziging holds from its day until the next known change, a correctie for the whole
 * time of what holds on that day, a sluiting for ever.
 *
 * @param reden one Dutch sentence
 */
@Regel("MEM-07")
public record Vestigingswijziging(
        Vestigingscode vestiging,
        Wijzigingswijze soort,
        LocalDate ingangsdatum,
        String reden,
        Verandering verandering) {

    /** The new course of the vestiging; refused when it is not in bedrijf that day, or nothing becomes different. */
    public Uitkomst<Tijdlijn<Vestigingstand>> op(Tijdlijn<Vestigingstand> lijn) {
        return lijn.op(ingangsdatum)
                .map(stand -> beoordeeld(lijn, gewijzigd(lijn, stand)))
                .orElseGet(() -> weiger("niet-in-bedrijf", "De vestiging is op %s niet in bedrijf."));
    }

    private Tijdlijn<Vestigingstand> gewijzigd(Tijdlijn<Vestigingstand> lijn, Vestigingstand stand) {
        return switch (soort) {
            case WIJZIGING ->
                lijn.met(verandering
                        .van(stand)
                        .met(new Periode(ingangsdatum, stand.geldig().tot())));
            case CORRECTIE -> lijn.met(verandering.van(stand));
            case SLUITING -> lijn.tot(ingangsdatum);
        };
    }

    private Uitkomst<Tijdlijn<Vestigingstand>> beoordeeld(
            Tijdlijn<Vestigingstand> oud, Tijdlijn<Vestigingstand> nieuw) {
        if (nieuw.isLeeg()) {
            return weiger("eerste-dag", "De vestiging begint pas op %s; zij kan dan niet al gesloten zijn.");
        }
        return nieuw.equals(oud)
                ? weiger("niets-te-wijzigen", "Op %s is de vestiging al zo bekend.")
                : Uitkomst.gelukt(nieuw);
    }

    private <T> Uitkomst<T> weiger(String code, String melding) {
        return Uitkomst.geweigerd(Weigering.staat(code, melding.formatted(ingangsdatum)));
    }
}
