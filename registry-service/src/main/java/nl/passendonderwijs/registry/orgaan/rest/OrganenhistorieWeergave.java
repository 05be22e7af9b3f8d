package nl.passendonderwijs.registry.orgaan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.registry.orgaan.Inrichtinghistorie;
import nl.passendonderwijs.registry.orgaan.Rechtsvorm;
import nl.passendonderwijs.registry.orgaan.Scheiding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Organenopgave", description = "Wat een samenwerkingsverband eens opgaf, en wat ervan geworden is.")
record OrganenhistorieWeergave(
        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        UUID id,

        @Schema(examples = "2026-08-01") LocalDate geldigVan,

        @Schema(examples = "2027-08-01", nullable = true, description = "Vanaf dan geldt een latere opgave, of null.")
        @Nullable
        LocalDate geldigTot,

        @Schema(
                examples = "2026-10-01T09:30:00Z",
                nullable = true,
                description = "Sinds dan is deze opgave in haar geheel gecorrigeerd, of null.")
        @Nullable
        Instant vervangenOp,

        @Schema(examples = "STICHTING") Rechtsvorm rechtsvorm,
        @Schema(examples = "ORGANIEK") Scheiding scheiding,
        List<OrgaanGegevens> organen,

        @Schema(examples = "Nieuwe statuten.", nullable = true) @Nullable
        String reden,

        @Schema(examples = "swv:PO2602", description = "Organisatie die het opgaf.")
        String vastgelegdDoor,

        @Schema(examples = "2026-06-01T09:30:00Z") Instant vastgelegdOp) {

    static OrganenhistorieWeergave van(Inrichtinghistorie historie) {
        var vastgelegd = historie.vastgelegd();
        var inrichting = vastgelegd.inrichting();
        var opgave = vastgelegd.opgave();
        return new OrganenhistorieWeergave(
                vastgelegd.id(),
                vastgelegd.geldigVan(),
                historie.geldigTot(),
                historie.vervangenOp(),
                inrichting.rechtsvorm(),
                inrichting.scheiding(),
                inrichting.organen().stream().map(OrgaanGegevens::van).toList(),
                opgave.reden(),
                opgave.organisatie(),
                opgave.op());
    }
}
