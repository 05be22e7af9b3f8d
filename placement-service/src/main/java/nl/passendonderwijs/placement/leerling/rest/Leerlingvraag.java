package nl.passendonderwijs.placement.leerling.rest;

import jakarta.validation.constraints.NotNull;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which key a school looks for its pupil: in a body, because nothing of a pupil belongs in an address. */
@Schema(description = "Het eigen kenmerk van een leerling.")
public record Leerlingvraag(@NotNull(message = "Verplicht.") Leerlingkenmerk leerlingkenmerk) {}
