package nl.passendonderwijs.placement.plek.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.placement.plek.Plekvoorstel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal, and how it came about. */
@Schema(name = "PassendePlekken", description = "Een voorstel met redenen, op volgorde; mensen beslissen.")
public record PlekkenAntwoord(
        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        UUID aanmelding,

        @Schema(examples = UITLEG) String uitleg,

        @Schema(examples = "2025-08-18", description = "De dag waarop scholen, aanbod en lidmaatschappen zijn bekeken.")
        LocalDate startdatum,

        @Schema(
                nullable = true,
                description = "Samenwerkingsverband van de school van aanmelding op die dag; leeg: geen.")
        @Nullable
        SwvCode swv,

        @Schema(examples = "false") boolean buitenSwv,

        @Schema(description = "Waar de afstanden beginnen.") Postcode4 postcode4,

        @Schema(examples = "true", description = "Nee: dan zijn er geen afstanden, en geen plekken rond de woning.")
        boolean postcodeBekend,

        @Schema(examples = "60", description = "Hoeveel vestigingen er bekeken zijn.")
        int overwogen,

        List<WeglatingAntwoord> weggelaten,

        @Schema(examples = "57", description = "Hoeveel er een plek kunnen zijn; de eerste daarvan staan hier.")
        int passend,

        List<PlekAntwoord> plekken) {

    static final String UITLEG = "Dit is een voorstel op grond van wat scholen zelf publiceerden; mensen beslissen."
            + " Er is geordend op de volgorde van de wet, het passende aanbod, vrije plaats, de gewenste richting en de"
            + " afstand.";

    static PlekkenAntwoord van(Plekvoorstel voorstel) {
        var opdracht = voorstel.opdracht();
        return new PlekkenAntwoord(
                opdracht.aanmelding(),
                UITLEG,
                opdracht.startdatum(),
                opdracht.uitgangspunt().swv(),
                opdracht.wens().buitenSwv(),
                opdracht.postcode4(),
                opdracht.uitgangspunt().punt() != null,
                voorstel.overwogen(),
                WeglatingAntwoord.van(voorstel.weggelaten()),
                voorstel.passend(),
                voorstel.plekken().stream().map(PlekAntwoord::van).toList());
    }
}
