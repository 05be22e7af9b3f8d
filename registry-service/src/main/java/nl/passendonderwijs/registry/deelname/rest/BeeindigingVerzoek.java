package nl.passendonderwijs.registry.deelname.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "DeelnamebeeindigingVerzoek", description = "Een deelname eindigt, of eerder dan bekend was.")
record BeeindigingVerzoek(
        @NotNull(message = "Verplicht.")
        @Schema(examples = "2028-08-01", description = "Eerste dag waarop het bestuur niet meer meedoet.")
        LocalDate einddatum,

        @Schema(
                examples = "Er zijn geen leerlingen uit deze regio meer.",
                nullable = true,
                description = "Zonder namen.")
        @Size(max = 200, message = "Een reden telt hoogstens 200 tekens.")
        @Nullable
        String reden) {}
