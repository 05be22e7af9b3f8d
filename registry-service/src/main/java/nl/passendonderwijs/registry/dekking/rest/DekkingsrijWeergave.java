package nl.passendonderwijs.registry.dekking.rest;

import java.util.List;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.registry.dekking.Dekkingsrij;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "DekkingRij", description = "Hoe één behoefte in één gemeente gedekt is.")
record DekkingsrijWeergave(
        Behoeftecode behoefte,
        @Schema(examples = "Dyslexie") String behoefteNaam,
        Gemeentecode gemeente,
        @Schema(examples = "Amersfoort") String gemeenteNaam,

        @Schema(nullable = true, examples = "52.1648", description = "Gemiddelde van de postcodes in het verband.")
        @Nullable
        Double lat,

        @Schema(nullable = true, examples = "5.3871", description = "Gemiddelde van de postcodes in het verband.")
        @Nullable
        Double lon,

        List<AanbiederWeergave> aanbieders,

        @Schema(
                nullable = true,
                examples = "2",
                description = "Null: geen aanbieder noemt een aantal, of van een is het niet bekend of niet openbaar.")
        @Nullable
        Integer vrijePlaatsen,

        @Schema(nullable = true, description = "Null: nergens plaats, of de afstand is niet te meten.") @Nullable
        DichtstbijWeergave dichtstbij,

        @Schema(nullable = true, examples = "false", description = "Null: niet te zeggen.") @Nullable
        Boolean witteVlek,

        @Schema(
                nullable = true,
                examples = "null",
                description =
                        "Staat er als de behoefte op de peildatum niet op de lijst staat, maar wel geboden wordt.")
        @Nullable
        String melding) {

    static DekkingsrijWeergave van(Dekkingsrij rij, @Nullable String melding) {
        var punt = rij.gebied().punt();
        return new DekkingsrijWeergave(
                rij.behoefte().code(),
                rij.behoefte().naam(),
                rij.gebied().gemeente(),
                rij.gebied().naam(),
                punt == null ? null : punt.lat(),
                punt == null ? null : punt.lon(),
                rij.aanbieders().stream().map(AanbiederWeergave::van).toList(),
                rij.vrijePlaatsen(),
                DichtstbijWeergave.van(rij.dichtstbij()),
                rij.witteVlek(),
                melding);
    }
}
