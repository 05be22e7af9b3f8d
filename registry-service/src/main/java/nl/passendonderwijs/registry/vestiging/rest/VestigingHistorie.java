package nl.passendonderwijs.registry.vestiging.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "VestigingHistorie",
        description = "Wat er ooit van een vestiging en haar lidmaatschappen bekend was; altijd de hele lijst.")
record VestigingHistorie(List<VestigingstandWeergave> resultaten, List<LidmaatschapstandWeergave> lidmaatschappen) {}
