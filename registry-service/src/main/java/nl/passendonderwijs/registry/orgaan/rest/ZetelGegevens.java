package nl.passendonderwijs.registry.orgaan.rest;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import nl.passendonderwijs.registry.orgaan.zetel.Discipline;
import nl.passendonderwijs.registry.orgaan.zetel.Geleding;
import nl.passendonderwijs.registry.orgaan.zetel.Zetel;
import nl.passendonderwijs.registry.orgaan.zetel.Zetelrol;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Zetel", description = "Een zetel: waarvoor hij is, nooit wie er zit.")
record ZetelGegevens(
        @NotNull(message = "Verplicht.") @Schema(examples = "LID")
        Zetelrol rol,

        @Schema(examples = "PERSONEEL", nullable = true, description = "Alleen, en verplicht, in de OPR.") @Nullable
        Geleding geleding,

        @Schema(examples = "ORTHOPEDAGOOG", nullable = true, description = "Alleen, en verplicht, bij DESKUNDIGEN.")
        @Nullable
        Discipline discipline,

        @Schema(
                examples = "true",
                nullable = true,
                description = "Niet verbonden aan een deelnemend bestuur; alleen in bestuur, toezicht en commissie.")
        @Nullable
        Boolean onafhankelijk,

        @Schema(
                examples = "false",
                nullable = true,
                description =
                        "Op bindende voordracht van de OPR; in het toezicht, of in een bestuur dat zelf toezicht houdt.")
        @Nullable
        Boolean voordrachtOpr,

        @NotNull(message = "Verplicht.") @Schema(examples = "true", description = "Onwaar zolang de zetel leeg is.")
        Boolean bezet) {

    /** Asked also when the form has faults, so all may be missing. */
    Zetel zetel() {
        return new Zetel(
                Objects.requireNonNullElse(rol, Zetelrol.LID),
                geleding,
                discipline,
                Boolean.TRUE.equals(onafhankelijk),
                Boolean.TRUE.equals(voordrachtOpr),
                Boolean.TRUE.equals(bezet));
    }

    static ZetelGegevens van(Zetel zetel) {
        return new ZetelGegevens(
                zetel.rol(),
                zetel.geleding(),
                zetel.discipline(),
                zetel.onafhankelijk(),
                zetel.voordrachtOpr(),
                zetel.bezet());
    }
}
