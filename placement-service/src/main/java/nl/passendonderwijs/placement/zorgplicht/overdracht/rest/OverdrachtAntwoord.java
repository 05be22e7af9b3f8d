package nl.passendonderwijs.placement.zorgplicht.overdracht.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.zorgplicht.overdracht.Overdracht;
import nl.passendonderwijs.placement.zorgplicht.overdracht.Overdrachtstatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An offer as both schools see it. */
@Schema(name = "Overdracht", description = "Een aanbod om de zorgplicht over te nemen, zoals beide scholen het zien.")
public record OverdrachtAntwoord(
        @Schema(examples = "01932c11-3d4e-7f00-9a1b-2c3d4e5f6071")
        UUID id,

        @Schema(examples = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c")
        UUID leerlingId,

        @Schema(examples = "AANGEBODEN") Overdrachtstatus.Code status,
        @Schema(description = "De school die aanbiedt.") Vestigingscode van,
        @Schema(description = "De school die is gevraagd.") Vestigingscode naar,
        @Schema(examples = "BAO") SoortOnderwijs soortOnderwijs,
        @Schema(examples = "2025-08-18") LocalDate gewensteStartdatum,
        @Schema(examples = "2025-03-31") LocalDate aanbiedingsdatum,

        @Schema(examples = "2025-04-02", nullable = true, description = "Leeg zolang er geen antwoord is.") @Nullable
        LocalDate antwoorddatum,

        @Schema(examples = "Het kind heeft structuur en een kleine groep nodig.", nullable = true) @Nullable
        String toelichting) {

    static OverdrachtAntwoord van(Overdracht overdracht, @Nullable String toelichting) {
        return new OverdrachtAntwoord(
                overdracht.id(),
                overdracht.leerling(),
                overdracht.status().code(),
                overdracht.van(),
                overdracht.naar(),
                overdracht.soortOnderwijs(),
                overdracht.gewensteStartdatum(),
                overdracht.aanbiedingsdatum(),
                antwoorddatum(overdracht.status()),
                toelichting);
    }

    private static @Nullable LocalDate antwoorddatum(Overdrachtstatus status) {
        return switch (status) {
            case Overdrachtstatus.Aangeboden _ -> null;
            case Overdrachtstatus.Aanvaard(var datum) -> datum;
            case Overdrachtstatus.Afgewezen(var datum) -> datum;
            case Overdrachtstatus.Ingetrokken(var datum) -> datum;
        };
    }
}
