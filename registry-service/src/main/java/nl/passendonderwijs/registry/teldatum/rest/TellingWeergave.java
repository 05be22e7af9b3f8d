package nl.passendonderwijs.registry.teldatum.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.teldatum.Telling;
import nl.passendonderwijs.registry.teldatum.TellingStatus;
import nl.passendonderwijs.registry.teldatum.Tellingrij;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Telling",
        description = "De vastgestelde leerlingaantallen van een samenwerkingsverband op een teldatum.")
record TellingWeergave(
        SwvCode swv,
        @Schema(examples = "PO") Sector sector,
        @Schema(examples = "2014-10-01") LocalDate teldatum,
        @Schema(examples = "DEFINITIEF") TellingStatus status,

        @Schema(examples = "1", description = "Eén hoger bij elke verbetering.")
        int versie,

        List<RijWeergave> rijen) {

    @Schema(name = "Tellingrij", description = "De leerlingen van één soort op één vestiging.")
    record RijWeergave(
            Vestigingscode vestiging,
            Bestuursnummer bestuur,
            @Schema(examples = "BAO") Soort soort,

            @Schema(examples = "144", description = "0 als het aantal is gemaskeerd.")
            int aantal,

            @Schema(examples = "false", description = "Minder dan vijf; de bron noemt het aantal niet.")
            boolean gemaskeerd,

            @Schema(examples = "false", description = "Deel van een ongesplitst aantal so en vso.")
            boolean geschat) {

        static RijWeergave van(Tellingrij rij) {
            return new RijWeergave(
                    rij.vestiging(), rij.bestuur(), rij.soort(), rij.aantal(), rij.gemaskeerd(), rij.geschat());
        }
    }

    static TellingWeergave van(Telling telling) {
        return new TellingWeergave(
                telling.swv(),
                telling.swv().sector(),
                telling.teldatum(),
                telling.status(),
                telling.versie(),
                telling.rijen().stream().map(RijWeergave::van).toList());
    }
}
