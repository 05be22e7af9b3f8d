package nl.passendonderwijs.placement.aanmelding.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.aanmelding.verloop.Statuscode;
import nl.passendonderwijs.placement.aanmelding.verloop.Verloop;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision in short; its motivering stands with the decision itself. */
@Schema(name = "BesluitKort", description = "Het besluit in het kort; de motivering staat bij de besluiten.")
public record BesluitKort(
        @Schema(examples = "01932c09-1b2c-7a44-8e21-6d5c4b3a2f10")
        UUID id,

        @Schema(examples = "TOEGELATEN") Statuscode uitkomst,
        @Schema(examples = "2025-04-04") LocalDate besluitdatum,

        @Schema(examples = "2025-08-18", nullable = true, description = "Alleen bij TOEGELATEN.") @Nullable
        LocalDate startdatum,

        @Schema(
                nullable = true,
                description =
                        "Leeg als het besluit nog staat; anders wat er na een gegrond bezwaar voor in de plaats kwam.")
        @Nullable
        HerzieningAntwoord herziening) {

    static @Nullable BesluitKort van(Verloop verloop) {
        var herziening = verloop.laatste(Stap.Herziening.class)
                .map(HerzieningAntwoord::van)
                .orElse(null);
        return verloop.stappen().stream()
                .map(stap -> van(stap, herziening))
                .reduce(null, (eerder, later) -> later == null ? eerder : later);
    }

    private static @Nullable BesluitKort van(Stap stap, @Nullable HerzieningAntwoord herziening) {
        return switch (stap) {
            case Stap.Toelating(var datum, var id, var start) ->
                new BesluitKort(id, Statuscode.TOEGELATEN, datum, start, herziening);
            case Stap.Weigering weigering ->
                new BesluitKort(weigering.besluit(), Statuscode.GEWEIGERD, weigering.datum(), null, herziening);
            case Stap.Buitenbehandeling(var datum, var id) ->
                new BesluitKort(id, Statuscode.NIET_IN_BEHANDELING, datum, null, herziening);
            case Stap.Behandeling _,
                    Stap.Aanvullingsverzoek _,
                    Stap.Aanvulling _,
                    Stap.Verlenging _,
                    Stap.Oordeel _,
                    Stap.Overleg _,
                    Stap.Bereidverklaring _,
                    Stap.TijdelijkePlaatsing _,
                    Stap.Intrekking _,
                    Stap.Inschrijving _,
                    Stap.Herziening _ -> null;
        };
    }
}
