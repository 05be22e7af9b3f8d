package nl.passendonderwijs.registry.vestigingswijziging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Doorwerking;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/**
 * One change of one vestiging. A wijziging holds from its day until the next known change, a correctie for as long as
 * what was wrong on that day was said, a sluiting for ever, and a heropening goes on with what held before it closed.
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

    /** The new course of the vestiging; refused when it cannot be done on that day, or nothing becomes different. */
    public Uitkomst<Tijdlijn<Vestigingstand>> op(Tijdlijn<Vestigingstand> lijn) {
        var stand = lijn.op(ingangsdatum);
        return switch (soort) {
            case WIJZIGING -> inBedrijf(lijn, stand, nu -> gewijzigd(lijn, nu));
            case CORRECTIE -> inBedrijf(lijn, stand, nu -> Doorwerking.van(lijn, nu, verandering.van(nu)));
            case SLUITING -> inBedrijf(lijn, stand, _ -> lijn.tot(ingangsdatum));
            case HEROPENING ->
                stand.isPresent() ? weiger("in-bedrijf", "De vestiging is op %s al in bedrijf.") : heropend(lijn);
        };
    }

    /** The standen that say something else by it, or are new in time. */
    List<Vestigingstand> gevolgen(Tijdlijn<Vestigingstand> lijn) {
        return switch (op(lijn)) {
            case Uitkomst.Gelukt<Tijdlijn<Vestigingstand>>(var nieuw) -> nieuw.nieuwTenOpzichteVan(lijn);
            case Uitkomst.Geweigerd<Tijdlijn<Vestigingstand>> _ -> List.of();
        };
    }

    /** What comes back after some time is judged as a whole: everything it says must hold that day. */
    Vestigingswijziging aangevuld(Tijdlijn<Vestigingstand> lijn) {
        return soort == Wijzigingswijze.HEROPENING
                ? lijn.rond(ingangsdatum).map(this::aangevuld).orElse(this)
                : this;
    }

    private Vestigingswijziging aangevuld(Vestigingstand vorige) {
        return new Vestigingswijziging(vestiging, soort, ingangsdatum, reden, verandering.aangevuld(vorige));
    }

    private Uitkomst<Tijdlijn<Vestigingstand>> inBedrijf(
            Tijdlijn<Vestigingstand> lijn,
            Optional<Vestigingstand> stand,
            Function<Vestigingstand, Tijdlijn<Vestigingstand>> verloop) {
        return stand.map(nu -> beoordeeld(lijn, verloop.apply(nu)))
                .orElseGet(() -> weiger("niet-in-bedrijf", "De vestiging is op %s niet in bedrijf."));
    }

    private Tijdlijn<Vestigingstand> gewijzigd(Tijdlijn<Vestigingstand> lijn, Vestigingstand stand) {
        return lijn.met(verandering
                .van(stand)
                .met(new Periode(ingangsdatum, stand.geldig().tot())));
    }

    private Uitkomst<Tijdlijn<Vestigingstand>> heropend(Tijdlijn<Vestigingstand> lijn) {
        return lijn.rond(ingangsdatum)
                .filter(vorige -> vorige.geldig().van().isBefore(ingangsdatum))
                .map(vorige -> Uitkomst.gelukt(lijn.met(verandering.van(vorige).met(lijn.totVolgende(ingangsdatum)))))
                .orElseGet(() -> weiger("nooit-in-bedrijf", "De vestiging was voor %s nog niet in bedrijf."));
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
