package nl.passendonderwijs.registry.telling.rest;

import java.time.Instant;
import nl.passendonderwijs.registry.teldatum.TellingStatus;
import nl.passendonderwijs.registry.telling.Aanleiding;
import nl.passendonderwijs.registry.telling.Tellingversie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Tellingversie", description = "Eén versie van een telling.")
record TellingversieWeergave(
        @Schema(examples = "2") int versie,
        @Schema(examples = "VOORLOPIG") TellingStatus status,
        @Schema(examples = "NIEUWE_AANTALLEN") Aanleiding aanleiding,
        @Schema(examples = "2026-10-05T04:12:00Z") Instant vastgesteldOp) {

    static TellingversieWeergave van(Tellingversie een) {
        return new TellingversieWeergave(een.versie(), een.status(), een.aanleiding(), een.vastgesteldOp());
    }
}
