package nl.passendonderwijs.placement.plek.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.placement.plek.Zoekwens;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a school asks on behalf of a child. */
@ToetstOokDomein
@Schema(name = "PlekkenVraag", description = "Wat dit kind nodig heeft en de ouders wensen; wordt niet bewaard.")
public record PlekkenVraag(
        @Schema(
                examples = "[\"AUTISME\", \"DYSLEXIE\"]",
                description = "Codes van de landelijke lijst van ondersteuningsbehoeften; mag leeg zijn.")
        @NotNull(message = "Verplicht; een lege lijst mag.")
        @Size(max = 25, message = "Noem ten hoogste 25 behoeften.")
        List<@NotNull(message = "Verplicht.") Behoeftecode> behoeften,

        @Schema(
                examples = "Rooms-Katholiek",
                nullable = true,
                description = "Gewenste richting, in het woord van het register; leeg: geen wens.")
        @Size(max = 100, message = "Een richting telt ten hoogste 100 tekens.")
        @Nullable
        String denominatie,

        @Schema(
                examples = "false",
                nullable = true,
                description = "Ook vestigingen van een ander samenwerkingsverband; leeg: nee.")
        @Nullable
        Boolean buitenSwv,

        @Schema(
                examples = "15",
                nullable = true,
                description = "Hemelsbreed, in km; leeg: geen grens binnen het samenwerkingsverband, en 25 erbuiten.")
        @Min(value = 1, message = "Kies een afstand van 1 tot en met 100 km.")
        @Max(value = 100, message = "Kies een afstand van 1 tot en met 100 km.")
        @Nullable
        Integer maximaleAfstandKm,

        @Schema(
                examples = "2025-08-18",
                nullable = true,
                description = "Dag waarop het kind begint; leeg: de gewenste startdatum van de aanmelding.")
        @Nullable
        LocalDate startdatum,

        @Schema(examples = "25", nullable = true, description = "Hoeveel plekken er getoond worden; leeg: 25.")
        @Min(value = 1, message = "Kies een limiet van 1 tot en met 100.")
        @Max(value = 100, message = "Kies een limiet van 1 tot en met 100.")
        @Nullable
        Integer limiet) {

    private static final int LIMIET = 25;

    Zoekwens wens() {
        return new Zoekwens(
                behoeften == null ? List.of() : behoeften,
                denominatie,
                Boolean.TRUE.equals(buitenSwv),
                maximaleAfstandKm,
                startdatum,
                limiet == null ? LIMIET : limiet);
    }
}
