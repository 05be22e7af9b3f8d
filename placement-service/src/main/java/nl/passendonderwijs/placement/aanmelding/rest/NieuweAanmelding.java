package nl.passendonderwijs.placement.aanmelding.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.ontvangst.Aanmeldformulier;
import nl.passendonderwijs.placement.aanmelding.verloop.ExtraOndersteuning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a school sends when parents have asked for a place. */
@ToetstOokDomein
@Schema(description = "Een schriftelijke aanmelding, zoals de school haar ontving.")
public record NieuweAanmelding(
        @NotNull(message = "Verplicht.") Vestigingscode vestiging,
        @NotNull(message = "Verplicht.") Leerlingkenmerk leerlingkenmerk,

        @Schema(examples = "2021-05-14", description = "Ten minste drie jaar voor de ontvangst (ZP-02).")
        @NotNull(message = "Verplicht.")
        LocalDate geboortedatum,

        @NotNull(message = "Verplicht.") Postcode4 postcode4,

        @Schema(examples = "2025-03-07", description = "Dag waarop de termijnen beginnen; niet in de toekomst.")
        @NotNull(message = "Verplicht.")
        LocalDate ontvangstdatum,

        @Schema(examples = "2025-08-18", description = "Eerste schooldag die de ouders wensen.")
        @NotNull(message = "Verplicht.")
        LocalDate gewensteStartdatum,

        @Schema(examples = "BAO", description = "Het onderwijs dat de ouders vragen.") @NotNull(message = "Verplicht.")
        SoortOnderwijs soortOnderwijs,

        @Schema(examples = "VERMOED", description = "VERMOED telt als JA tot de school heeft geoordeeld.")
        @NotNull(message = "Verplicht.")
        ExtraOndersteuning extraOndersteuning,

        @Schema(examples = "[\"08TE00\"]", description = "Andere scholen van aanmelding, in volgorde van voorkeur.")
        @Size(max = 25, message = "Noem ten hoogste 25 scholen.")
        @Nullable
        List<@NotNull(message = "Verplicht.") Vestigingscode> andereScholen,

        @Schema(
                examples = "1",
                minimum = "1",
                nullable = true,
                description = "Plaats van deze school in de volgorde van voorkeur (ZP-04); leeg: de eerste.")
        @Min(value = 1, message = "De eerste voorkeur is 1.")
        @Max(value = 26, message = "Ten hoogste 26.")
        @Nullable
        Integer voorkeur,

        @Schema(examples = "true", nullable = true, description = "Leeg: niet aan de ouders gevraagd.") @Nullable
        Boolean grondslagGerespecteerd,

        @Schema(nullable = true, description = "Waar de leerling nu staat ingeschreven; leeg: nergens.") @Nullable
        Vestigingscode huidigeVestiging,

        @Schema(
                nullable = true,
                description = "Eenmalige code, als 7K3M-9QXA, waarmee ouders het dossier van een andere school"
                        + " verbinden; leeg: zonder.")
        @Size(max = 40, message = "Een koppelcode telt ten hoogste 40 tekens.")
        @Nullable
        String koppelcode) {

    Aanmeldformulier formulier() {
        return new Aanmeldformulier(
                vestiging,
                leerlingkenmerk,
                geboortedatum,
                postcode4,
                ontvangstdatum,
                gewensteStartdatum,
                soortOnderwijs,
                extraOndersteuning,
                andereScholen == null ? List.of() : andereScholen,
                voorkeur,
                grondslagGerespecteerd,
                huidigeVestiging,
                koppelcode);
    }
}
