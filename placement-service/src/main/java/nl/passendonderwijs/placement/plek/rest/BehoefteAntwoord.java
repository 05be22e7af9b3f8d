package nl.passendonderwijs.placement.plek.rest;

import java.util.List;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.placement.plek.rangorde.Dekking;
import nl.passendonderwijs.placement.plek.rangorde.Dekking.Aanbodoordeel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a school offers for one behoefte. */
@Schema(name = "PlekBehoefte", description = "Wat de vestiging voor een behoefte biedt.")
public record BehoefteAntwoord(
        Behoeftecode behoefte,

        @Schema(examples = "GEBODEN", description = "ONBEKEND: zij publiceerde niets voor de startdatum.")
        Aanbodoordeel aanbod,

        List<NiveauAntwoord> niveaus) {

    static BehoefteAntwoord van(Dekking dekking) {
        return new BehoefteAntwoord(
                dekking.behoefte(),
                dekking.oordeel(),
                dekking.voorzieningen().stream().map(NiveauAntwoord::van).toList());
    }
}
