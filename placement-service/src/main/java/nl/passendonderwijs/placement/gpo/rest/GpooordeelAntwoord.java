package nl.passendonderwijs.placement.gpo.rest;

import java.time.LocalDate;
import nl.passendonderwijs.placement.gpo.verloop.Oordeeluitkomst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the commissie found. */
@Schema(name = "GpoOordeel", description = "Het oordeel van de geschillencommissie.")
public record GpooordeelAntwoord(
        @Schema(examples = "2025-06-26") LocalDate oordeeldatum,
        @Schema(examples = "DEELS") Oordeeluitkomst uitkomst,

        @Schema(
                examples = "De school onderzocht te weinig wat zij kon bieden.",
                nullable = true,
                description = "Alleen wie een zaak zelf opvraagt ziet de samenvatting.")
        @Nullable
        String samenvatting) {}
