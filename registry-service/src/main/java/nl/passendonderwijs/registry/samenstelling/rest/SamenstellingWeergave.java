package nl.passendonderwijs.registry.samenstelling.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.rest.BevindingWeergave;
import nl.passendonderwijs.registry.samenstelling.Samenstelling;
import nl.passendonderwijs.registry.samenwerkingsverband.Deelnemer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Samenstelling", description = "Wie er bij een samenwerkingsverband horen, en wat daaraan opvalt.")
record SamenstellingWeergave(
        SwvCode swv,
        @Schema(examples = "PO") Sector sector,
        @Schema(examples = "false") boolean landelijk,
        @Schema(examples = "2026-11-21") LocalDate peildatum,
        List<SoortDeel> soorten,
        List<SchoolsoortDeel> schoolsoorten,

        @Schema(examples = "28", description = "Zoveel besturen hebben hier een vestiging.")
        int aantalBesturen,

        List<BestuurDeel> deelnemendeBesturen,
        List<BevindingWeergave> bevindingen,

        @Schema(
                nullable = true,
                examples = "Voor een landelijk samenwerkingsverband geldt geen minimale samenstelling (REG-06).",
                description = "Welke regels hier niet gelden, of null.")
        @Nullable
        String toelichting) {

    private static final String LANDELIJK = "Dit samenwerkingsverband is landelijk: het omvat de scholen van één"
            + " richting, welke dat ook zijn. De minimale samenstelling (MEM-06) geldt er niet (REG-06).";

    @Schema(name = "SamenstellingSoort", description = "Aantal vestigingen van een soort.")
    record SoortDeel(
            @Schema(examples = "SBO") Soort soort,
            @Schema(examples = "3") int aantal) {}

    @Schema(
            name = "SamenstellingSchoolsoort",
            description = "Aantal vo-vestigingen met een schoolsoort; wie er meer heeft, telt bij elk mee.")
    record SchoolsoortDeel(
            @Schema(examples = "PRO") Schoolsoort schoolsoort,
            @Schema(examples = "2") int aantal) {}

    @Schema(name = "DeelnemendBestuur", description = "Een bestuur van buiten dat meedoet (MEM-05).")
    record BestuurDeel(
            Bestuursnummer bestuur,

            @Schema(examples = "2026-08-01") LocalDate van,

            @Schema(examples = "2028-08-01", nullable = true, description = "Eerste dag niet meer, of null.") @Nullable
            LocalDate tot) {

        static BestuurDeel van(Deelnemer deelnemer) {
            var geldig = deelnemer.geldig();
            return new BestuurDeel(deelnemer.bestuur(), geldig.van(), geldig.tot());
        }
    }

    static SamenstellingWeergave van(Samenstelling samenstelling) {
        var swv = samenstelling.swv();
        return new SamenstellingWeergave(
                swv,
                swv.sector(),
                samenstelling.landelijk(),
                samenstelling.peildatum(),
                soorten(samenstelling),
                schoolsoorten(samenstelling),
                samenstelling.leden().besturen(),
                samenstelling.deelnemers().stream().map(BestuurDeel::van).toList(),
                samenstelling.bevindingen().stream().map(BevindingWeergave::van).toList(),
                samenstelling.landelijk() ? LANDELIJK : null);
    }

    private static List<SoortDeel> soorten(Samenstelling samenstelling) {
        return Arrays.stream(Soort.values())
                .filter(soort -> soort.bedient(samenstelling.swv().sector()))
                .map(soort -> new SoortDeel(soort, samenstelling.leden().aantal(soort)))
                .toList();
    }

    private static List<SchoolsoortDeel> schoolsoorten(Samenstelling samenstelling) {
        return Arrays.stream(Schoolsoort.values())
                .map(soort -> new SchoolsoortDeel(soort, samenstelling.leden().aantal(soort)))
                .filter(deel -> deel.aantal() > 0)
                .toList();
    }
}
