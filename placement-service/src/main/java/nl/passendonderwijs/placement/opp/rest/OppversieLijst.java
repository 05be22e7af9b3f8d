package nl.passendonderwijs.placement.opp.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of the list, for the OpenAPI document. */
@Schema(name = "Oppversies", description = "Alle versies van een ontwikkelingsperspectief, eerste voorop.")
record OppversieLijst(
        List<OppinhoudAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/leerlingen",
                format = "uri",
                nullable = true,
                description = "Altijd leeg: er zijn weinig versies.")
        @Nullable
        URI volgende) {}
