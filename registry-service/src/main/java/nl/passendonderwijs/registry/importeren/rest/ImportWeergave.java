package nl.passendonderwijs.registry.importeren.rest;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.registry.importeren.Import;
import nl.passendonderwijs.registry.importeren.ImportStatus;
import nl.passendonderwijs.registry.importeren.Importsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Import", description = "Een aangeboden bestand en wat ervan kwam.")
record ImportWeergave(
        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        UUID id,

        @Schema(examples = "REGISTER_VESTIGINGEN") Importsoort soort,

        @Schema(
                nullable = true,
                examples = "2026-04-01",
                description = "De dag waarvoor het bestand spreekt; null als het verbetert wat bekend was.")
        @Nullable
        LocalDate peildatum,

        @Schema(examples = "BEZIG") ImportStatus status,

        @Schema(examples = "false", description = "Waar als alles is gedaan en niets bewaard.")
        boolean proef,

        @Schema(
                nullable = true,
                examples = "Gegevens van april; de naam van 01VI00 is verbeterd.",
                description = "Waarom, of null.")
        @Nullable
        String reden,

        @Schema(examples = "3000", description = "Rijen tot nu toe.")
        long gelezen,

        @Schema(examples = "12") long nieuw,
        @Schema(examples = "5") long gewijzigd,
        @Schema(examples = "2980") long ongewijzigd,
        @Schema(examples = "1") long afgewezen,

        @Schema(examples = "2", description = "Was open en heeft nu een einde, ook als geen rij het noemt.")
        long gesloten,

        @Schema(
                examples = "19",
                description = "Nieuw, gewijzigd en gesloten samen; de eerste tienduizend zijn te lezen.")
        long aantalWijzigingen,

        @Schema(
                format = "uri",
                examples = "/registry/v1/imports/01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12/wijzigingen",
                description = "Waar staat wat er veranderde.")
        URI wijzigingen,

        @Schema(description = "De eerste duizend afgewezen rijen; in de lijst van imports leeg.")
        List<AfwijzingWeergave> afwijzingen,

        @Schema(
                nullable = true,
                examples = "Deze kolommen ontbreken: swv_po, swv_vo.",
                description = "Waarom de import mislukte, of null.")
        @Nullable
        String melding,

        @Schema(nullable = true, examples = "2026-04-01T09:30:00Z", description = "Null zolang hij wacht.") @Nullable
        Instant gestartOp,

        @Schema(nullable = true, examples = "2026-04-01T09:30:03Z", description = "Null zolang hij niet klaar is.")
        @Nullable
        Instant gereedOp) {

    static ImportWeergave van(Import een) {
        var stand = een.telstand();
        return new ImportWeergave(
                een.opdracht().id(),
                een.opdracht().soort(),
                een.opdracht().peildatum(),
                een.status(),
                een.opdracht().proef(),
                een.opdracht().reden(),
                stand.gelezen(),
                stand.nieuw(),
                stand.gewijzigd(),
                stand.ongewijzigd(),
                stand.afgewezen(),
                stand.gesloten(),
                stand.wijzigingen(),
                URI.create("/registry/v1/imports/%s/wijzigingen"
                        .formatted(een.opdracht().id())),
                een.afwijzingen().stream().map(AfwijzingWeergave::van).toList(),
                een.melding(),
                een.gestartOp(),
                een.gereedOp());
    }
}
