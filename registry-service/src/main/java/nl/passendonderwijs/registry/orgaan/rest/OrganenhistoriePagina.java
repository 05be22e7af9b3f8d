package nl.passendonderwijs.registry.orgaan.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "OrganenhistoriePagina", description = "Een pagina opgaven, de nieuwste eerst.")
record OrganenhistoriePagina(
        List<OrganenhistorieWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/samenwerkingsverbanden/PO2602/organen/historie?na=MDE5MzJjMDc",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
