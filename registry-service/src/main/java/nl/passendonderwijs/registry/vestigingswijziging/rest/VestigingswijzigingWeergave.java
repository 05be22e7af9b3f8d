package nl.passendonderwijs.registry.vestigingswijziging.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.rest.VastleggingWeergave;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Lidmaatschapsbron;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import nl.passendonderwijs.registry.vestigingswijziging.Wijzigingsverslag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Vestigingswijziging",
        description = "Wat een vastlegging aan een vestiging en haar lidmaatschappen wijzigde.")
record VestigingswijzigingWeergave(
        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        UUID id,

        VastleggingWeergave vastgelegd,

        @Schema(description = "Wat er sindsdien bekend is.") Deel nieuw,
        @Schema(description = "Wat het verving.") Deel vervallen) {

    @Schema(name = "VestigingswijzigingDeel", description = "Wat er van een vestiging bekend is.")
    record Deel(List<Stand> standen, List<Lid> lidmaatschappen) {
        private static Deel van(Wijzigingsverslag.Deel deel) {
            return new Deel(
                    deel.standen().stream().map(Stand::van).toList(),
                    deel.leden().stream().map(Lid::van).toList());
        }
    }

    @Schema(name = "VestigingswijzigingStand", description = "Wat er een tijd van de vestiging geldt.")
    record Stand(
            @Schema(examples = "2027-08-01") LocalDate geldigVan,

            @Schema(nullable = true, examples = "2031-08-01", description = "Eerste dag waarop het niet meer geldt.")
            @Nullable
            LocalDate geldigTot,

            @Schema(examples = "Basisschool De Wegwijzer") String naam,
            Bestuursnummer bestuur,
            @Schema(examples = "Rooms-Katholiek") String denominatie,
            Gemeentecode gemeente,
            @Schema(nullable = true) @Nullable Postcode4 pc4,

            @Schema(examples = "false", description = "Door haar richting aangesloten bij een landelijk verband.")
            boolean landelijk) {
        private static Stand van(Vestigingstand stand) {
            return new Stand(
                    stand.geldig().van(),
                    stand.geldig().tot(),
                    stand.naam(),
                    stand.bestuur(),
                    stand.denominatie().naam(),
                    stand.ligging().gemeente(),
                    stand.ligging().pc4(),
                    stand.aansluiting().landelijk());
        }
    }

    @Schema(name = "VestigingswijzigingLidmaatschap", description = "De tijd bij een samenwerkingsverband.")
    record Lid(
            SwvCode swv,
            @Schema(examples = "2027-08-01") LocalDate geldigVan,

            @Schema(nullable = true, examples = "2031-08-01", description = "Eerste dag waarop het niet meer geldt.")
            @Nullable
            LocalDate geldigTot,

            @Schema(examples = "POSTCODE") Lidmaatschapsbron bron) {
        private static Lid van(Lidmaatschap lid) {
            return new Lid(lid.swv(), lid.geldig().van(), lid.geldig().tot(), lid.bron());
        }
    }

    static VestigingswijzigingWeergave van(Wijzigingsverslag verslag) {
        return new VestigingswijzigingWeergave(
                verslag.mutatie().id(),
                VastleggingWeergave.van(verslag.mutatie()),
                Deel.van(verslag.nieuw()),
                Deel.van(verslag.vervallen()));
    }
}
