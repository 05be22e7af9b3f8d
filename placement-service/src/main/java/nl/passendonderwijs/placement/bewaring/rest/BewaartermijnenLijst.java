package nl.passendonderwijs.placement.bewaring.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of the list, for the OpenAPI document. */
@Schema(name = "Bewaartermijnen", description = "Alle bewaartermijnen.")
record BewaartermijnenLijst(
        List<BewaartermijnAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/bewaring/termijnen",
                format = "uri",
                nullable = true,
                description = "Altijd leeg: er zijn weinig soorten.")
        @Nullable
        URI volgende) {}
