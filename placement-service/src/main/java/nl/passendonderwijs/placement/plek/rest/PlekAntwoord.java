package nl.passendonderwijs.placement.plek.rest;

import java.util.List;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.plek.rangorde.Plek;
import nl.passendonderwijs.placement.plek.rangorde.Wetsgroep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One school with its rank. */
@Schema(name = "PassendePlek", description = "Een vestiging, haar plaats in de volgorde en de redenen daarvoor.")
public record PlekAntwoord(
        @Schema(examples = "1") int rang,
        Vestigingscode vestiging,

        @Schema(examples = "Basisschool De Regenboog", nullable = true, description = "Leeg: niet bekend.") @Nullable
        String naam,

        @Schema(examples = "BAO") Soort soort,
        @Schema(nullable = true) @Nullable SwvCode swv,

        @Schema(examples = "1.2", nullable = true, description = "Hemelsbreed, in km; leeg: niet bekend.") @Nullable
        Double afstandKm,

        @Schema(
                examples = "ANDERE_REGULIERE_SCHOOL",
                description = "Eerst de eigen school, dan een andere reguliere school, dan speciaal onderwijs (ZP-07).")
        Wetsgroep volgordeVanDeWet,

        @Schema(examples = "false", description = "Toelating vraagt een toelaatbaarheidsverklaring (ZP-14).")
        boolean verklaringNodig,

        @Schema(examples = "Rooms-Katholiek") String denominatie,

        @Schema(examples = "true", description = "Ja als er geen richting gewenst is.")
        boolean richtingPast,

        List<BehoefteAntwoord> behoeften,

        @Schema(
                examples = "[\"Ligt 1,2 km hemelsbreed van postcode 3813.\"]",
                description = "Waarom de vestiging hier staat; wat boven staat, weegt zwaarder.")
        List<String> redenen,

        @Schema(
                examples = "[\"Hoort bij een ander samenwerkingsverband: PO2601.\"]",
                description = "Wat de volgorde niet verandert en wel meetelt voor wie beslist.")
        List<String> aandachtspunten) {

    static PlekAntwoord van(Plek plek) {
        var weging = plek.weging();
        var kandidaat = weging.kandidaat();
        var afstand = weging.afstand();
        return new PlekAntwoord(
                plek.rang(),
                kandidaat.code(),
                kandidaat.naam(),
                kandidaat.aard().soort(),
                kandidaat.swv(),
                afstand == null ? null : afstand.km(),
                weging.groep(),
                plek.verklaringNodig(),
                kandidaat.denominatie(),
                plek.richtingPast(),
                weging.dekking().stream().map(BehoefteAntwoord::van).toList(),
                plek.redenen(),
                plek.aandachtspunten());
    }
}
