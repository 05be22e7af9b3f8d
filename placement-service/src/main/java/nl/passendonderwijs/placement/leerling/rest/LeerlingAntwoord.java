package nl.passendonderwijs.placement.leerling.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.placement.leerling.Leerlingbeeld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pupil as one bestuur knows it. */
@Schema(name = "Leerling", description = "Een leerling, zoals uw bestuur die kent.")
public record LeerlingAntwoord(
        @Schema(
                examples = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c",
                description = "Pseudoniem van de leerling op dit platform, hetzelfde bij elke school.")
        UUID leerlingId,

        @Schema(
                examples = "01932bf1-3c02-7a44-9d0e-5f6a7b8c9d10",
                nullable = true,
                description =
                        "Het oudere id dat voor deze leerling leidend is; beide blijven geldig. Leeg: dit id zelf.")
        @Nullable
        UUID samengevoegdMet,

        @Schema(
                examples = "[\"LL-2024-0017\"]",
                description = "De kenmerken die uw bestuur gebruikt; leeg zolang het de leerling alleen van een"
                        + " aanvaarde overdracht kent.")
        List<Leerlingkenmerk> leerlingkenmerken,

        @Schema(examples = "2017-11-03") LocalDate geboortedatum,

        @Schema(examples = "2025-03-07T09:12:44Z", description = "Sinds wanneer uw bestuur de leerling hier kent.")
        Instant bekendSinds) {

    static LeerlingAntwoord van(Leerlingbeeld beeld) {
        return new LeerlingAntwoord(
                beeld.id(),
                beeld.id().equals(beeld.leidend()) ? null : beeld.leidend(),
                beeld.kenmerken(),
                beeld.geboortedatum(),
                beeld.bekendSinds());
    }
}
