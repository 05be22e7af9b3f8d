package nl.passendonderwijs.placement.aanmelding.rest;

import java.time.LocalDate;
import nl.passendonderwijs.placement.termijn.Beslistermijn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the school must have decided. */
@Schema(name = "Beslistermijn", description = "Wanneer de school moet hebben besloten (ZP-10).")
public record BeslistermijnAntwoord(
        @Schema(examples = "2025-04-22", description = "Laatste dag waarop een besluit op tijd is.")
        LocalDate uiterlijkeDatum,

        @Schema(
                examples = "2025-04-18",
                format = "date",
                description = "Zes weken na ontvangst, voor verschuiving om weekend of feestdag.")
        LocalDate rekenkundigEinde,

        @Schema(examples = "false") boolean verlengd,
        @Schema(examples = "false") boolean opgeschort,
        @Schema(examples = "ZP-10") String regel) {

    static BeslistermijnAntwoord van(Beslistermijn termijn) {
        return new BeslistermijnAntwoord(
                termijn.uiterlijkeDatum(),
                termijn.einde().rekenkundigEinde(),
                termijn.verlengd(),
                termijn.opgeschort(),
                Beslistermijn.REGEL);
    }
}
