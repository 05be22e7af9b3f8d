package nl.passendonderwijs.registry.teldatum;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Soort;

/**
 * One day of the calendar: which soorten count on it and what their number pays.
 *
 * @param soorten never SOVSO: its so part and its vso part count apart (MEM-04)
 * @param perioden in the order of the parts, never empty
 */
public record Kalenderregel(
        Telregime regime, Set<Soort> soorten, LocalDate teldatum, List<Bekostigingsperiode> perioden) {

    public Kalenderregel {
        soorten = Set.copyOf(soorten);
        perioden = List.copyOf(perioden);
    }

    /** The days, within the time that the regime holds, that one part of the money is for. */
    public record Bekostigingsperiode(Bekostigingsdeel deel, Periode periode) {}
}
