package nl.passendonderwijs.registry.deelname.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.registry.deelname.Beeindiging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Deelnamebeeindiging",
        description = "Het einde van een deelname, zoals het op een moment is vastgelegd.")
record BeeindigingWeergave(
        @Schema(examples = "01932c09-1b2c-7a44-8e21-6d5c4b3a2f10")
        UUID id,

        @Schema(examples = "2028-08-01", description = "Eerste dag waarop het bestuur niet meer meedoet.")
        LocalDate einddatum,

        @Schema(examples = "Er zijn geen leerlingen uit deze regio meer.", nullable = true) @Nullable
        String reden,

        @Schema(examples = "bestuur:40741", description = "Organisatie die het einde meldde.")
        String vastgelegdDoor,

        @Schema(examples = "2027-11-01T09:30:00Z") Instant vastgelegdOp) {

    static BeeindigingWeergave van(Beeindiging beeindiging) {
        var opgave = beeindiging.opgave();
        return new BeeindigingWeergave(
                beeindiging.id(), beeindiging.einddatum(), opgave.reden(), opgave.organisatie(), opgave.op());
    }
}
