package nl.passendonderwijs.placement.zorgplicht;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * Which school carries the zorgplicht for a pupil: one, or none. Among several aanmeldingen the school of first
 * preference carries it (ZP-04), and a school that accepted to take over stands in for the one that offered.
 *
 * @param vestiging null when none carries it
 * @param aanmelding the aanmelding from which it follows
 */
public record Drager(@Nullable Vestigingscode vestiging, Zorgplichtreden reden, UUID aanmelding) {

    /** Empty for a pupil that was never aangemeld. */
    @Regel("ZP-04")
    static Optional<Drager> van(List<Aanspraak> aanspraken) {
        return aanspraken.stream()
                .filter(aanspraak -> geldt(aanspraak, aanspraken))
                .min(Aanspraak.VOORRANG)
                .map(Drager::draagt)
                .or(() -> niemand(aanspraken));
    }

    private static boolean geldt(Aanspraak aanspraak, List<Aanspraak> alle) {
        return aanspraak.bindt()
                && alle.stream()
                        .filter(andere -> !andere.equals(aanspraak))
                        .noneMatch(andere -> aanspraak.isIngelostDoor(andere) || aanspraak.isVoortgezetDoor(andere));
    }

    private static Drager draagt(Aanspraak aanspraak) {
        var reden = aanspraak.overname() == null ? Zorgplichtreden.AANGEMELD : Zorgplichtreden.OVERGEDRAGEN;
        return new Drager(aanspraak.drager(), reden, aanspraak.aanmelding());
    }

    /** The reason is that of what ended last. */
    private static Optional<Drager> niemand(List<Aanspraak> aanspraken) {
        return aanspraken.stream()
                .filter(aanspraak -> aanspraak.einde().isPresent())
                .max(Comparator.comparing(
                                (Aanspraak aanspraak) -> aanspraak.einde().orElseThrow())
                        .thenComparing(Aanspraak::aanmelding))
                .map(laatste -> new Drager(null, laatste.redenVanEinde(), laatste.aanmelding()));
    }
}
