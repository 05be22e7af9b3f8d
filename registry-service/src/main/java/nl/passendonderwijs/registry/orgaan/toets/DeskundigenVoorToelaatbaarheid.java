package nl.passendonderwijs.registry.orgaan.toets;

import java.util.List;
import java.util.Objects;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gedeeld.Bevinding;
import nl.passendonderwijs.registry.orgaan.Inrichting;
import nl.passendonderwijs.registry.orgaan.Orgaansoort;
import nl.passendonderwijs.registry.orgaan.zetel.Discipline;
import nl.passendonderwijs.registry.orgaan.zetel.Zetel;

/** Are there deskundigen of two disciplines, one of them orthopedagoog or psycholoog, as each verklaring needs? */
@Regel({"GOV-04", "TLV-03"})
record DeskundigenVoorToelaatbaarheid() implements Bestuursregel {

    private static final int DISCIPLINES = 2;

    @Override
    public List<Bevinding> toets(Inrichting inrichting, Sector sector) {
        var disciplines = disciplines(inrichting);
        if (disciplines.isEmpty()) {
            return bevinding("geen-deskundigen", "Er zijn geen deskundigen die over toelaatbaarheid adviseren.");
        }
        if (disciplines.size() < DISCIPLINES) {
            return bevinding(
                    "een-discipline", "De deskundigen zijn van één discipline; advies vraagt er twee (TLV-03).");
        }
        return disciplines.stream().anyMatch(Discipline::eersteDeskundige)
                ? List.of()
                : bevinding(
                        "geen-eerste-deskundige",
                        "Onder de deskundigen is geen orthopedagoog of psycholoog; die adviseert altijd (TLV-03).");
    }

    private static List<Discipline> disciplines(Inrichting inrichting) {
        return inrichting
                .zetels(Orgaansoort.DESKUNDIGEN)
                .filter(Zetel::bezet)
                .map(Zetel::discipline)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<Bevinding> bevinding(String code, String melding) {
        return List.of(Bevinding.waarschuwing(code, "GOV-04", melding));
    }
}
