package nl.passendonderwijs.placement.plek.rest;

import java.util.List;
import java.util.Map;
import nl.passendonderwijs.placement.plek.selectie.Uitsluiting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many schools were left out for one reason. */
@Schema(name = "WeggelatenPlekken", description = "Hoeveel vestigingen om een reden geen plek kunnen zijn.")
public record WeglatingAntwoord(
        @Schema(examples = "TE_VER") Uitsluiting reden,

        @Schema(examples = "3") long aantal,

        @Schema(examples = "De vestiging ligt verder dan de grootste afstand.")
        String toelichting) {

    static List<WeglatingAntwoord> van(Map<Uitsluiting, Long> weggelaten) {
        return weggelaten.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(deel -> new WeglatingAntwoord(
                        deel.getKey(), deel.getValue(), deel.getKey().toelichting()))
                .toList();
    }
}
