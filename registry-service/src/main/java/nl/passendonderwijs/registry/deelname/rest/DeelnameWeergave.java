package nl.passendonderwijs.registry.deelname.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.deelname.Deelname;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Deelname",
        description = "Een bestuur van buiten het gebied dat meedoet; zijn vestigingen verhuizen niet.")
record DeelnameWeergave(
        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        UUID id,

        SwvCode swv,
        Bestuursnummer bestuur,

        @Schema(examples = "2026-08-01", description = "Eerste dag.")
        LocalDate ingangsdatum,

        @Schema(
                examples = "2028-08-01",
                nullable = true,
                description = "Eerste dag waarop het bestuur niet meer meedoet, of null.")
        @Nullable
        LocalDate einddatum,

        @Schema(examples = "Ons vso plaatst veel leerlingen uit deze regio.", nullable = true) @Nullable
        String reden,

        @Schema(examples = "bestuur:40741", description = "Organisatie die de deelname meldde.")
        String vastgelegdDoor,

        @Schema(examples = "2026-04-01T09:30:00Z") Instant vastgelegdOp) {

    static DeelnameWeergave van(Deelname deelname) {
        var opgave = deelname.opgave();
        return new DeelnameWeergave(
                deelname.id(),
                deelname.swv(),
                deelname.bestuur(),
                deelname.geldig().van(),
                deelname.geldig().tot(),
                opgave.reden(),
                opgave.organisatie(),
                opgave.op());
    }
}
