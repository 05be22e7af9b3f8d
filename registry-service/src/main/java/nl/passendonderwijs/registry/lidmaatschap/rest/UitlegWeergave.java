package nl.passendonderwijs.registry.lidmaatschap.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.lidmaatschap.Grond;
import nl.passendonderwijs.registry.lidmaatschap.Uitleg;
import nl.passendonderwijs.registry.lidmaatschap.Uitleg.Gemotiveerd;
import nl.passendonderwijs.registry.vestiging.Lidmaatschapsbron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Lidmaatschapsuitleg",
        description = "De lidmaatschappen van een vestiging, elk met de regels en feiten.")
record UitlegWeergave(
        List<GemotiveerdWeergave> resultaten,

        @Schema(
                description =
                        "Waarom een sector die de vestiging bedient op de peildatum geen verband heeft; anders leeg.")
        List<GrondWeergave> zonderVerband) {

    @Schema(name = "GemotiveerdLidmaatschap", description = "Een lidmaatschap met waar het op rust.")
    record GemotiveerdWeergave(
            SwvCode swv,
            @Schema(examples = "PO") Sector sector,

            @Schema(examples = "2011-08-01", description = "Eerste dag.")
            LocalDate van,

            @Schema(
                    nullable = true,
                    examples = "2027-08-01",
                    description = "Eerste dag waarop het niet meer geldt, of null.")
            @Nullable
            LocalDate tot,

            @Schema(
                    examples = "POSTCODE",
                    description = "Waaruit het volgt: de postcode, de richting (landelijk verband), of het register.")
            Lidmaatschapsbron bron,

            List<GrondWeergave> motivering) {
        static GemotiveerdWeergave van(Gemotiveerd een) {
            var lid = een.lid();
            return new GemotiveerdWeergave(
                    lid.swv(),
                    lid.sector(),
                    lid.geldig().van(),
                    lid.geldig().tot(),
                    lid.bron(),
                    een.gronden().stream().map(GrondWeergave::van).toList());
        }
    }

    @Schema(name = "Grond", description = "Een stap in de uitleg.")
    record GrondWeergave(
            @Schema(examples = "MEM-01", description = "Id van de regel.")
            String regel,

            @Schema(examples = "De vestiging staat in postcode 3811, gemeente 0307; die postcode hoort bij PO2602.")
            String feit) {
        static GrondWeergave van(Grond grond) {
            return new GrondWeergave(grond.regel(), grond.feit());
        }
    }

    static UitlegWeergave van(Uitleg uitleg) {
        return new UitlegWeergave(
                uitleg.leden().stream().map(GemotiveerdWeergave::van).toList(),
                uitleg.zonder().stream().map(GrondWeergave::van).toList());
    }
}
