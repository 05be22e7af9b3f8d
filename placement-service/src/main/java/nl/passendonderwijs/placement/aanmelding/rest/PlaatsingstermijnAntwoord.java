package nl.passendonderwijs.placement.aanmelding.rest;

import java.time.LocalDate;
import nl.passendonderwijs.placement.termijn.Plaatsingstermijn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when an undecided pupil is placed for the time being. */
@Schema(name = "Plaatsingstermijn", description = "Vanaf wanneer de leerling tijdelijk wordt geplaatst (ZP-11).")
public record PlaatsingstermijnAntwoord(
        @Schema(examples = "2025-05-17", description = "De dag na tien weken, niet voor de wettelijke leeftijd.")
        LocalDate vanafDatum,

        @Schema(examples = "Alleen als er dan geen besluit is en de leerling nergens staat ingeschreven.")
        String voorwaarde,

        @Schema(examples = "ZP-11") String regel) {

    private static final String VOORWAARDE =
            "Alleen als er dan geen besluit is en de leerling niet op een andere school staat ingeschreven.";

    static PlaatsingstermijnAntwoord van(Plaatsingstermijn termijn) {
        return new PlaatsingstermijnAntwoord(termijn.vanafDatum(), VOORWAARDE, Plaatsingstermijn.REGEL);
    }
}
