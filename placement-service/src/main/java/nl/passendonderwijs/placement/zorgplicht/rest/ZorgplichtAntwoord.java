package nl.passendonderwijs.placement.zorgplicht.rest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.zorgplicht.Zorgplichtperiode;
import nl.passendonderwijs.placement.zorgplicht.Zorgplichtreden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who carries the zorgplicht for a pupil, since when and why. */
@Schema(name = "Zorgplicht", description = "Wie de zorgplicht voor een leerling draagt: een vestiging, of geen.")
public record ZorgplichtAntwoord(
        @Schema(examples = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c")
        UUID leerlingId,

        @Schema(nullable = true, description = "Leeg als niemand haar draagt; reden zegt waarom.") @Nullable
        Vestigingscode vestiging,

        @Schema(examples = "AANGEMELD") Zorgplichtreden reden,

        @Schema(examples = "2025-03-07", format = "date", description = "Eerste dag waarop dit zo is.")
        LocalDate sindsDatum,

        @Schema(description = "Wat eerder gold, oudste eerst.")
        List<ZorgplichtperiodeAntwoord> eerder) {

    static ZorgplichtAntwoord van(List<Zorgplichtperiode> perioden) {
        var nu = perioden.stream()
                .filter(periode -> periode.tot() == null)
                .findFirst()
                .orElseThrow();
        return new ZorgplichtAntwoord(
                nu.leerling(),
                nu.vestiging(),
                nu.reden(),
                nu.van(),
                perioden.stream()
                        .filter(periode ->
                                periode.tot() != null && !periode.tot().equals(periode.van()))
                        .sorted(Comparator.comparing(Zorgplichtperiode::van))
                        .map(ZorgplichtperiodeAntwoord::van)
                        .toList());
    }
}
