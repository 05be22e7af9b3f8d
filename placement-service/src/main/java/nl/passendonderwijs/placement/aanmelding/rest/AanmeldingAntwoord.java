package nl.passendonderwijs.placement.aanmelding.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.ExtraOndersteuning;
import nl.passendonderwijs.placement.aanmelding.Statuscode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An aanmelding as its school sees it: what it sent, and what follows from it by law. */
@Schema(name = "Aanmelding", description = "Een aanmelding met haar termijnen.")
public record AanmeldingAntwoord(
        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        UUID id,

        @Schema(
                examples = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c",
                description = "Pseudoniem van de leerling op dit platform, hetzelfde bij elke school.")
        UUID leerlingId,

        @Schema(examples = "AANGEMELD") Statuscode status,
        Vestigingscode vestiging,

        @Schema(nullable = true, description = "Samenwerkingsverband van de vestiging op de dag van ontvangst.")
        @Nullable
        SwvCode swv,

        @Schema(examples = "BAO") SoortOnderwijs soortOnderwijs,
        Leerlingkenmerk leerlingkenmerk,
        @Schema(examples = "2021-05-14") LocalDate geboortedatum,
        Postcode4 postcode4,
        @Schema(examples = "2025-03-07") LocalDate ontvangstdatum,
        @Schema(examples = "2025-08-18") LocalDate gewensteStartdatum,
        @Schema(examples = "VERMOED") ExtraOndersteuning extraOndersteuning,

        @Schema(examples = "[\"05AH00\"]", description = "In volgorde van voorkeur (ZP-04).")
        List<Vestigingscode> andereScholen,

        @Schema(examples = "true", nullable = true) @Nullable
        Boolean grondslagGerespecteerd,

        @Schema(nullable = true) @Nullable Vestigingscode huidigeVestiging,
        BeslistermijnAntwoord beslistermijn,
        PlaatsingstermijnAntwoord plaatsingstermijn,
        List<WaarschuwingAntwoord> waarschuwingen,

        @Schema(nullable = true, description = "Het genomen besluit; leeg zolang er geen is.") @Nullable
        ToelatingAntwoord besluit) {

    static AanmeldingAntwoord van(Aanmelding aanmelding) {
        var gegevens = aanmelding.gegevens();
        return new AanmeldingAntwoord(
                aanmelding.id(),
                aanmelding.leerling(),
                aanmelding.status().code(),
                gegevens.vestiging(),
                aanmelding.swv(),
                gegevens.soortOnderwijs(),
                gegevens.leerlingkenmerk(),
                gegevens.geboortedatum(),
                gegevens.postcode4(),
                gegevens.ontvangstdatum(),
                gegevens.gewensteStartdatum(),
                gegevens.extraOndersteuning(),
                gegevens.andereScholen(),
                gegevens.grondslagGerespecteerd(),
                gegevens.huidigeVestiging(),
                BeslistermijnAntwoord.van(aanmelding.beslistermijn()),
                PlaatsingstermijnAntwoord.van(aanmelding.plaatsingstermijn()),
                WaarschuwingAntwoord.van(aanmelding.waarschuwingen()),
                ToelatingAntwoord.van(aanmelding.status()));
    }
}
