package nl.passendonderwijs.registry.gebied.rest;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.registry.gebied.Gemeente;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Gemeente", description = "Een gemeente.")
record GemeenteWeergave(
        Gemeentecode code,
        @Schema(examples = "Amersfoort") String naam,
        @Schema(examples = "Utrecht") String provincie,

        @Schema(
                examples = "2011-08-01",
                description = "Eerste dag waarop het zo is; aangenomen zolang de bron geen datum geeft.")
        LocalDate geldigVan,

        @Schema(
                nullable = true,
                examples = "2027-08-01",
                description =
                        "Eerste dag waarop het anders is of ophoudt, of null. De historie zegt welke van de twee.")
        @Nullable
        LocalDate geldigTot) {

    static GemeenteWeergave van(Gemeente gemeente) {
        return new GemeenteWeergave(
                gemeente.code(),
                gemeente.naam(),
                gemeente.provincie(),
                gemeente.geldig().van(),
                gemeente.geldig().tot());
    }
}
