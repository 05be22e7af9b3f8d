package nl.passendonderwijs.registry.samenwerkingsverband.rest;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverband;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Samenwerkingsverband", description = "Een samenwerkingsverband passend onderwijs.")
record SamenwerkingsverbandWeergave(
        SwvCode code,
        @Schema(examples = "PO") Sector sector,

        @Schema(
                examples = "Amersfoort / Soest / Leusden",
                description = "Ons eigen label van de regio; geen officiële naam.")
        String regioLabel,

        @Schema(examples = "false", description = "Waar voor een landelijk samenwerkingsverband van één richting.")
        boolean landelijk,

        @Schema(
                examples = "2011-08-01",
                description = "Eerste dag waarop het zo is; aangenomen zolang de bron geen datum geeft.")
        LocalDate geldigVan,

        @Schema(
                examples = "2027-08-01",
                nullable = true,
                description =
                        "Eerste dag waarop het anders is of ophoudt, of null. De historie zegt welke van de twee.")
        @Nullable
        LocalDate geldigTot) {

    static SamenwerkingsverbandWeergave van(Samenwerkingsverband swv) {
        return new SamenwerkingsverbandWeergave(
                swv.code(),
                swv.sector(),
                swv.regioLabel(),
                swv.landelijk(),
                swv.geldig().van(),
                swv.geldig().tot());
    }
}
