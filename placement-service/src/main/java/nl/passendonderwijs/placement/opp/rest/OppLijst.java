package nl.passendonderwijs.placement.opp.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of the list, for the OpenAPI document. */
@Schema(
        name = "Ontwikkelingsperspectieven",
        description = "De ontwikkelingsperspectieven van een leerling bij uw bestuur.")
record OppLijst(
        List<OppAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/leerlingen",
                format = "uri",
                nullable = true,
                description = "Altijd leeg: een leerling heeft er weinig.")
        @Nullable
        URI volgende) {}
