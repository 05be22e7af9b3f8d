package nl.passendonderwijs.registry.gebiedswijziging.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gebiedswijziging.Gevolgen.Verhuizing;
import nl.passendonderwijs.registry.gebiedswijziging.Vastgesteld;
import nl.passendonderwijs.registry.gebiedswijziging.Wijzigingsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Gebiedswijziging", description = "Een wijziging van gebieden met wat zij teweegbracht.")
record GebiedswijzigingWeergave(
        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        UUID id,

        @Schema(examples = "FUSIE") Wijzigingsoort soort,
        @Schema(examples = "2027-08-01") LocalDate ingangsdatum,

        @Schema(examples = "Besluit van beide algemene ledenvergaderingen")
        String reden,

        @Schema(examples = "beheer", description = "De organisatie die haar vastlegde.")
        String vastgelegdDoor,

        @Schema(examples = "2026-11-21T09:15:00Z") Instant vastgelegdOp,

        @Schema(examples = "118", description = "Aantal postcodes dat anders is ingedeeld.")
        long postcodes,

        @Schema(
                examples = "0",
                description = "Aantal vestigingen waarvan de gegevens zelf wijzigen, zoals de gemeente.")
        long vestigingen,

        @Schema(description = "Elke vestiging die naar een ander samenwerkingsverband gaat.")
        List<VerhuizingWeergave> verhuizingen) {

    @Schema(name = "Verhuizing", description = "Een vestiging die naar een ander samenwerkingsverband gaat.")
    record VerhuizingWeergave(
            Vestigingscode vestiging,
            @Schema(examples = "PO") Sector sector,

            @Schema(nullable = true, examples = "PO2603", description = "Null als zij bij geen verband hoorde.")
            @Nullable
            SwvCode van,

            @Schema(nullable = true, examples = "PO2602", description = "Null als zij bij geen verband meer hoort.")
            @Nullable
            SwvCode naar,

            @Schema(examples = "2027-08-01") LocalDate ingangsdatum) {
        static VerhuizingWeergave van(Verhuizing een) {
            return new VerhuizingWeergave(een.vestiging(), een.sector(), een.van(), een.naar(), een.dag());
        }
    }

    static GebiedswijzigingWeergave van(Vastgesteld een) {
        var mutatie = een.mutatie();
        var gevolgen = een.gevolgen();
        return new GebiedswijzigingWeergave(
                mutatie.id(),
                een.soort(),
                een.ingangsdatum(),
                mutatie.reden(),
                mutatie.door(),
                mutatie.op(),
                gevolgen.postcodes(),
                gevolgen.vestigingen(),
                gevolgen.verhuizingen().stream().map(VerhuizingWeergave::van).toList());
    }
}
