package nl.passendonderwijs.registry.vestigingswijziging.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "VestigingswijzigingLijst",
        description = "Alle vastleggingen die de vestiging of haar lidmaatschappen wijzigden; altijd de hele lijst.")
record VestigingswijzigingLijst(List<VestigingswijzigingWeergave> resultaten) {}
