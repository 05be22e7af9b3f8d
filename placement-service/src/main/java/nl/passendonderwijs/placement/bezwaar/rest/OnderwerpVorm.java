package nl.passendonderwijs.placement.bezwaar.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.passendonderwijs.placement.bezwaar.Onderwerpsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a bezwaar or dispute is about, as it is sent. */
@Schema(name = "OnderwerpVerwijzing", description = "Waarover het gaat.")
public record OnderwerpVorm(
        @Schema(examples = "BESLUIT", description = "OPP alleen bij een geschil.") @NotNull(message = "Verplicht.")
        Onderwerpsoort soort,

        @Schema(
                examples = "01932c09-1b2c-7a44-8e21-6d5c4b3a2f10",
                description = "Id van het besluit, de verwijdering of het ontwikkelingsperspectief.")
        @NotNull(message = "Verplicht.")
        UUID id) {

    /** Null when it is missing; that fault is told already. */
    public static @Nullable Onderwerpsoort soort(@Nullable OnderwerpVorm vorm) {
        return vorm == null ? null : vorm.soort;
    }

    /** Null when it is missing; that fault is told already. */
    public static @Nullable UUID id(@Nullable OnderwerpVorm vorm) {
        return vorm == null ? null : vorm.id;
    }
}
