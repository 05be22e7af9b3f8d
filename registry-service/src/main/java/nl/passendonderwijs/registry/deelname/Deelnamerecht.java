package nl.passendonderwijs.registry.deelname;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.samenwerkingsverband.Verbandstand;

/**
 * May a bestuur take part from outside? It may as soon as it has special education elsewhere; the samenwerkingsverband
 * has no say in it.
 *
 * @param verband where it wishes to take part, on the first day
 * @param eigen the samenwerkingsverbanden of its vestigingen for (v)so of cluster 3 and 4 in this sector, on that day
 * @param eerder when it takes part there already
 */
@Regel({"MEM-05", "REG-06"})
public record Deelnamerecht(Verbandstand verband, Collection<SwvCode> eigen, Collection<Periode> eerder) {

    /** Special education of cluster 3 and 4 in a sector; an instelling of cluster 1 or 2 is a soort of its own. */
    public static Set<Soort> soorten(Sector sector) {
        return switch (sector) {
            case PO -> EnumSet.of(Soort.SO, Soort.SOVSO);
            case VO -> EnumSet.of(Soort.VSO, Soort.SOVSO);
        };
    }

    public Optional<Weigering> bezwaar(Periode periode) {
        if (!verband.inBedrijf()) {
            var detail = "Dit samenwerkingsverband is op %s niet in bedrijf.".formatted(periode.van());
            return Optional.of(Weigering.staat("swv-niet-in-bedrijf", detail));
        }
        if (verband.landelijk()) {
            return Optional.of(regel(
                    "REG-06",
                    "Een landelijk samenwerkingsverband heeft geen gebied waar een bestuur"
                            + " buiten kan vallen; meedoen van buiten kan er niet."));
        }
        return bezwaarVanBestuur(periode);
    }

    private Optional<Weigering> bezwaarVanBestuur(Periode periode) {
        if (eigen.isEmpty()) {
            return Optional.of(regel(
                    "MEM-05",
                    "Dit bestuur heeft op %s geen vestiging voor so of vso (cluster 3 of 4)".formatted(periode.van())
                            + " van deze sector in bedrijf."));
        }
        if (eigen.stream().allMatch(verband.code()::equals)) {
            return Optional.of(regel(
                    "MEM-05",
                    "Al het (v)so van dit bestuur ligt in het gebied van dit"
                            + " samenwerkingsverband: het bestuur is al aangesloten."));
        }
        return eerder.stream().filter(periode::overlapt).findFirst().map(Deelnamerecht::dubbel);
    }

    private static Weigering dubbel(Periode eerder) {
        return Weigering.staat("deelname-overlapt", "Dit bestuur neemt al deel in de periode %s.".formatted(eerder));
    }

    private static Weigering regel(String regel, String detail) {
        return Weigering.staat("geen-deelname", detail, Fout.regel(regel, detail));
    }
}
