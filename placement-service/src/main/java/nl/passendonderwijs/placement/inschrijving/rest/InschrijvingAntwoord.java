package nl.passendonderwijs.placement.inschrijving.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.status.Einde;
import nl.passendonderwijs.placement.inschrijving.status.Inschrijfsoort;
import nl.passendonderwijs.placement.inschrijving.status.Inschrijvingstaat;
import nl.passendonderwijs.placement.inschrijving.status.Stapsoort;
import nl.passendonderwijs.placement.inschrijving.status.Uitschrijfreden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inschrijving as its school sees it, as it stands today. */
@Schema(name = "Inschrijving", description = "Een inschrijving zoals zij vandaag staat.")
public record InschrijvingAntwoord(
        @Schema(examples = "01932c0b-2a10-7d31-8f02-4b5c6d7e8f90")
        UUID id,

        @Schema(examples = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c")
        UUID leerlingId,

        @Schema(
                examples = "INGESCHREVEN",
                description = "GESCHORST zolang een schorsing duurt (SCH-01); met een latere uitschrijfdatum tot dan"
                        + " INGESCHREVEN.")
        Inschrijvingstaat status,

        @Schema(examples = "DEFINITIEF", description = "TIJDELIJK: tot de school besluit (ZP-11).")
        Inschrijfsoort soort,

        Vestigingscode vestiging,
        @Schema(nullable = true) @Nullable SwvCode swv,
        @Schema(examples = "BAO") SoortOnderwijs soortOnderwijs,
        @Schema(examples = "1", nullable = true) @Nullable Integer leerjaar,

        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12", nullable = true) @Nullable
        UUID aanmelding,

        @Schema(examples = "2025-08-18") LocalDate inschrijfdatum,

        @Schema(examples = "2025-08-01", description = "Eerste dag die meetelt (INS-01).")
        LocalDate teltVanafDatum,

        @Schema(
                examples = "2026-07-03",
                format = "date",
                nullable = true,
                description = "Laatste dag, ook als die nog komt.")
        @Nullable
        LocalDate uitschrijfdatum,

        @Schema(
                examples = "2026-07-31",
                format = "date",
                nullable = true,
                description = "Laatste dag die meetelt (INS-01).")
        @Nullable
        LocalDate teltTotEnMet,

        @Schema(examples = "VERHUIZING", nullable = true) @Nullable
        Uitschrijfreden reden,

        @Schema(
                examples = "[\"SCHORSEN\",\"UITSCHRIJVEN\"]",
                description = "De stappen die de school vandaag kan zetten.")
        List<Stapsoort> mogelijkeStappen) {

    static InschrijvingAntwoord van(Inschrijving inschrijving, LocalDate vandaag) {
        var plek = inschrijving.plek();
        var status = inschrijving.status(vandaag);
        Optional<Einde> einde = inschrijving.stand().einde();
        return new InschrijvingAntwoord(
                inschrijving.id(),
                inschrijving.leerling(),
                inschrijving.getoondeStaat(vandaag),
                inschrijving.soort(),
                plek.vestiging(),
                plek.swv(),
                plek.soortOnderwijs(),
                plek.leerjaar(),
                inschrijving.aanmelding(),
                inschrijving.inschrijfdatum(),
                inschrijving.teltVanaf(),
                einde.map(Einde::uitschrijfdatum).orElse(null),
                einde.map(Einde::teltTot).orElse(null),
                einde.map(Einde::reden).orElse(null),
                inschrijving.stappen(vandaag));
    }
}
