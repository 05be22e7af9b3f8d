package nl.passendonderwijs.registry.teldatum.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.teldatum.Bekostigingsdeel;
import nl.passendonderwijs.registry.teldatum.Definitiefdata;
import nl.passendonderwijs.registry.teldatum.Kalenderregel;
import nl.passendonderwijs.registry.teldatum.Kalenderregel.Bekostigingsperiode;
import nl.passendonderwijs.registry.teldatum.Telregime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Kalenderregel", description = "Een dag waarop soorten van een sector tellen, en waarvoor.")
record KalenderregelWeergave(
        @Schema(examples = "PO") Sector sector,
        @Schema(examples = "PO_VANAF_2023") Telregime regime,
        @Schema(examples = "[\"BAO\", \"SBO\", \"SO\"]") List<Soort> soorten,
        @Schema(examples = "2026-02-01") LocalDate teldatum,

        @Schema(
                examples = "2026-03-01",
                description = "Tot deze dag is de telling voorlopig; wat daarna komt, verandert haar niet meer.")
        LocalDate definitiefVanaf,

        List<PeriodeWeergave> bekostigingsperioden) {

    @Schema(name = "Bekostigingsperiode", description = "De dagen waarvoor deze telling betaalt.")
    record PeriodeWeergave(
            @Schema(examples = "JAARBEDRAG") Bekostigingsdeel deel,
            @Schema(examples = "2027-01-01") LocalDate van,

            @Schema(nullable = true, examples = "2028-01-01", description = "Hoort er zelf niet meer bij.") @Nullable
            LocalDate tot) {

        static PeriodeWeergave van(Bekostigingsperiode een) {
            return new PeriodeWeergave(
                    een.deel(), een.periode().van(), een.periode().tot());
        }
    }

    static KalenderregelWeergave van(Kalenderregel regel, Definitiefdata definitief) {
        return new KalenderregelWeergave(
                regel.regime().sector(),
                regel.regime(),
                regel.soorten().stream().sorted().toList(),
                regel.teldatum(),
                definitief.vanaf(regel.teldatum()),
                regel.perioden().stream().map(PeriodeWeergave::van).toList());
    }
}
