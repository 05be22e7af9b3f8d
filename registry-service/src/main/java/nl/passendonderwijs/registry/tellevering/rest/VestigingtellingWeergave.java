package nl.passendonderwijs.registry.tellevering.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.leerlingaantal.Telherkomst;
import nl.passendonderwijs.registry.teldatum.TellingStatus;
import nl.passendonderwijs.registry.tellevering.Vestigingtelling;
import nl.passendonderwijs.registry.telling.Tellingrij;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Vestigingtelling",
        description = "Wat er van één vestiging is geteld, en wat haar school heeft geleverd.")
record VestigingtellingWeergave(
        Vestigingscode vestiging,
        @Schema(examples = "2026-02-01") LocalDate teldatum,
        @Schema(examples = "VOORLOPIG") TellingStatus status,

        @Schema(examples = "2026-03-01", description = "Vanaf deze dag verandert een levering de telling niet meer.")
        LocalDate definitiefVanaf,

        @Schema(
                examples = "true",
                description = "Alle aantallen zijn te zien; anders zijn kleine aantallen gemaskeerd (PRIV-12).")
        boolean exact,

        @Schema(description = "Wat in de laatste versie van de telling staat.")
        List<GeteldWeergave> geteld,

        @Schema(description = "De laatste levering, als die te laat kwam om nog te tellen.")
        List<AantalWeergave> naDefinitief,

        @Schema(description = "Wat de laatste levering anders zegt dan de (laatste versie van de) telling.")
        List<VerschilWeergave> verschil,

        @Schema(description = "Alles wat geleverd is, oudste eerst.")
        List<LeveringWeergave> leveringen) {

    @Schema(name = "Geteld", description = "Een aantal in de telling.")
    record GeteldWeergave(
            @Schema(examples = "BAO") Soort soort,

            @Schema(nullable = true, examples = "144", description = "Null als het is gemaskeerd.") @Nullable
            Integer aantal,

            @Schema(examples = "false", description = "Deel van een ongesplitst aantal so en vso.")
            boolean geschat,

            @Schema(examples = "SIS", description = "Het register (DUO) of de school zelf (SIS).")
            Telherkomst herkomst) {}

    static VestigingtellingWeergave van(Vestigingtelling telling, LocalDate definitiefVanaf, Zicht zicht) {
        return new VestigingtellingWeergave(
                telling.vestiging(),
                telling.teldatum(),
                telling.status(),
                definitiefVanaf,
                zicht.exact(),
                telling.geteld().stream().map(rij -> geteld(rij, zicht)).toList(),
                telling.naDefinitief()
                        .map(levering -> AantalWeergave.alle(levering.aantallen(), zicht))
                        .orElse(List.of()),
                telling.verschil(zicht::open).stream()
                        .map(VerschilWeergave::van)
                        .toList(),
                telling.leveringen().stream()
                        .map(levering -> LeveringWeergave.van(levering, zicht))
                        .toList());
    }

    private static GeteldWeergave geteld(Tellingrij rij, Zicht zicht) {
        return new GeteldWeergave(
                rij.soort(),
                rij.gemaskeerd() ? null : zicht.aantal(rij.soort(), rij.aantal()),
                rij.geschat(),
                rij.herkomst());
    }
}
