package nl.passendonderwijs.placement.leerling.koppelcode.rest;

import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school asks a code for the parents of a pupil. */
@ToetstOokDomein
@Schema(description = "Een koppelcode voor de ouders; een lege inhoud `{}` volstaat.")
public record NieuweKoppelcode(
        @Schema(
                examples = "14",
                nullable = true,
                description = "Hoeveel dagen de code geldt; leeg: zo lang als kan (standaard 30).")
        @Nullable
        Integer dagen) {}
