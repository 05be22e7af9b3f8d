package nl.passendonderwijs.registry.aanbod.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.registry.aanbod.Aanbodvorm;
import nl.passendonderwijs.registry.aanbod.Herkomst;
import nl.passendonderwijs.registry.aanbod.formulier.Aanbodformulier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@ToetstOokDomein
@Schema(name = "OndersteuningsaanbodVerzoek", description = "Welke ondersteuning een vestiging biedt.")
record AanbodVerzoek(
        @NotNull(message = "Verplicht.")
        @Schema(examples = "SCHOOLGIDS", description = "SOP tot en met 31 juli 2025, daarna SCHOOLGIDS (SOP-01).")
        Aanbodvorm vorm,

        @Schema(
                nullable = true,
                examples = "SCHOOL",
                description = "VOORBEELD voor verzonnen gegevens; zonder: SCHOOL.")
        @Nullable
        Herkomst herkomst,

        @NotNull(message = "Verplicht.")
        @Schema(examples = "2026-06-18", description = "Dag waarop de school het vaststelde.")
        LocalDate vaststellingsdatum,

        @NotNull(message = "Verplicht.")
        @Schema(examples = "2026-08-01", description = "Eerste dag; wat er die dag gold, eindigt dan.")
        LocalDate geldigVan,

        @Schema(
                nullable = true,
                examples = "2027-08-01",
                description = "Eerste dag waarop het niet meer geldt, of null.")
        @Nullable
        LocalDate geldigTot,

        @Size(max = 500, message = "Een adres telt ten hoogste 500 tekens.")
        @Schema(
                nullable = true,
                format = "uri",
                examples = "https://delinde.example/schoolgids-2026.pdf",
                description = "Waar het document staat; alleen https.")
        @Nullable
        String bronadres,

        @Schema(nullable = true, examples = "false", description = "Andere scholen kunnen hier terecht voor kennis.")
        @Nullable
        Boolean expertisecentrum,

        @Schema(nullable = true, examples = "true", description = "Begeleidt ook leerlingen op andere scholen.")
        @Nullable
        Boolean ambulanteBegeleiding,

        @NotNull(message = "Verplicht.") @Size(max = 100, message = "Noem ten hoogste 100 voorzieningen.")
        List<@NotNull(message = "Verplicht.") @Valid VoorzieningVerzoek> aanbod,

        @Size(max = 25, message = "Noem ten hoogste 25 initiatieven.") @Schema(nullable = true) @Nullable
        List<@NotNull(message = "Verplicht.") @Valid InitiatiefVerzoek> initiatieven,

        @Size(max = 500, message = "Een reden telt ten hoogste 500 tekens.")
        @Schema(nullable = true, examples = "Aantal plaatsen gecorrigeerd.", description = "Voor de historie.")
        @Nullable
        String reden) {

    Aanbodformulier formulier() {
        return new Aanbodformulier(
                vorm,
                herkomst,
                vaststellingsdatum,
                geldigVan,
                geldigTot,
                bronadres,
                Boolean.TRUE.equals(expertisecentrum),
                Boolean.TRUE.equals(ambulanteBegeleiding),
                ofLeeg(aanbod).stream().map(VoorzieningVerzoek::formulier).toList(),
                ofLeeg(initiatieven).stream().map(InitiatiefVerzoek::formulier).toList(),
                reden);
    }

    private static <T> List<T> ofLeeg(@Nullable List<T> lijst) {
        return lijst == null ? List.of() : lijst;
    }
}
