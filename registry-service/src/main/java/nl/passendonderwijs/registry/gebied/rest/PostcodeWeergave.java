package nl.passendonderwijs.registry.gebied.rest;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Postcodeantwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Postcode", description = "Een postcodegebied en waar het bij hoort.")
record PostcodeWeergave(
        Postcode4 pc4,
        Ligging gemeente,

        @Schema(nullable = true, examples = "PO2602", description = "Regionaal samenwerkingsverband po, of null.")
        @Nullable
        SwvCode swvPo,

        @Schema(nullable = true, examples = "VO2602", description = "Regionaal samenwerkingsverband vo, of null.")
        @Nullable
        SwvCode swvVo,

        @Schema(
                examples = "2011-08-01",
                description =
                        "Eerste dag waarop het zo is, ook de naam van de gemeente; aangenomen zolang de bron geen datum geeft.")
        LocalDate geldigVan,

        @Schema(
                nullable = true,
                examples = "2027-08-01",
                description =
                        "Eerste dag waarop het anders is of ophoudt, of null. De historie zegt welke van de twee.")
        @Nullable
        LocalDate geldigTot) {

    @Schema(name = "PostcodeGemeente", description = "De gemeente waarin het gebied ligt.")
    record Ligging(
            Gemeentecode code,
            @Schema(examples = "Amersfoort") String naam) {}

    static PostcodeWeergave van(Postcodeantwoord antwoord) {
        return new PostcodeWeergave(
                antwoord.pc4(),
                new Ligging(antwoord.gemeente(), antwoord.gemeentenaam()),
                antwoord.toewijzing().po(),
                antwoord.toewijzing().vo(),
                antwoord.geldig().van(),
                antwoord.geldig().tot());
    }
}
