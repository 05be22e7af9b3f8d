package nl.passendonderwijs.registry.gebied.rest;

import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.registry.gebied.Gemeente;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Gemeente", description = "Een gemeente.")
record GemeenteWeergave(
        Gemeentecode code,
        @Schema(examples = "Amersfoort") String naam,
        @Schema(examples = "Utrecht") String provincie) {

    static GemeenteWeergave van(Gemeente gemeente) {
        return new GemeenteWeergave(gemeente.code(), gemeente.naam(), gemeente.provincie());
    }
}
