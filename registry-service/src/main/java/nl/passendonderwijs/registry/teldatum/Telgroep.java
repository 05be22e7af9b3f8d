package nl.passendonderwijs.registry.teldatum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Soort;

/** Pupils who are counted on the same day of the year and paid for in the same parts (domain 4.1). */
@Regel("BEK-01")
enum Telgroep {
    PO_OUD(
            Telregime.PO_TOT_2022,
            Telmoment.OKTOBER,
            Set.of(Soort.BAO, Soort.SBO, Soort.SO),
            List.of(Bekostigingsdeel.PERSONEEL, Bekostigingsdeel.MATERIEEL)),
    PO_NIEUW(
            Telregime.PO_VANAF_2023,
            Telmoment.FEBRUARI,
            Set.of(Soort.BAO, Soort.SBO, Soort.SO),
            List.of(Bekostigingsdeel.JAARBEDRAG)),
    VO_OUD(
            Telregime.VO_TOT_2022,
            Telmoment.OKTOBER,
            Set.of(Soort.VO),
            List.of(Bekostigingsdeel.LICHT, Bekostigingsdeel.PERSONEEL, Bekostigingsdeel.MATERIEEL)),
    VSO_OUD(
            Telregime.VO_TOT_2022,
            Telmoment.OKTOBER,
            Set.of(Soort.VSO),
            List.of(Bekostigingsdeel.PERSONEEL, Bekostigingsdeel.MATERIEEL)),
    VO_NIEUW(Telregime.VO_VANAF_2023, Telmoment.OKTOBER, Set.of(Soort.VO), List.of(Bekostigingsdeel.JAARBEDRAG)),
    VSO_NIEUW(Telregime.VO_VANAF_2023, Telmoment.FEBRUARI, Set.of(Soort.VSO), List.of(Bekostigingsdeel.JAARBEDRAG));

    private final Telregime regime;
    private final Telmoment moment;
    private final Set<Soort> soorten;
    private final List<Bekostigingsdeel> delen;

    Telgroep(Telregime regime, Telmoment moment, Set<Soort> soorten, List<Bekostigingsdeel> delen) {
        this.regime = regime;
        this.moment = moment;
        this.soorten = soorten;
        this.delen = delen;
    }

    /** Nothing when the count of this year pays for no day on which the regime holds. */
    Optional<Kalenderregel> in(int jaar, Periode regimeGeldig) {
        var teldatum = moment.in(jaar);
        var perioden = delen.stream()
                .flatMap(deel -> deel.periode(teldatum).doorsnede(regimeGeldig).stream()
                        .map(periode -> new Kalenderregel.Bekostigingsperiode(deel, periode)))
                .toList();
        return perioden.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kalenderregel(regime, soorten, teldatum, perioden));
    }

    Telregime regime() {
        return regime;
    }
}
