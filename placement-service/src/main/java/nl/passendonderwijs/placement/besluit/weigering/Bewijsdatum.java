package nl.passendonderwijs.placement.besluit.weigering;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/** Evidence of long before the request or from after the decision cannot have carried it: it is kept, and flagged. */
@Regel("ZP-08")
final class Bewijsdatum {

    private static final String REGEL = "ZP-08";

    private Bewijsdatum() {}

    static List<Waarschuwing> toets(LocalDate datum, Weigeringszaak zaak) {
        if (datum.isAfter(zaak.besluitdatum())) {
            return waarschuw("bewijs-na-besluit", "Het bewijs is van %s, na het besluit.".formatted(datum));
        }
        var eerste = zaak.bewijsduur().voor(zaak.aanmelding().gegevens().ontvangstdatum());
        return datum.isBefore(eerste)
                ? waarschuw(
                        "bewijs-verouderd",
                        "Het bewijs is van %s, lang voor de ontvangst van de aanmelding.".formatted(datum))
                : List.of();
    }

    private static List<Waarschuwing> waarschuw(String code, String detail) {
        return List.of(new Waarschuwing(code, REGEL, detail));
    }
}
