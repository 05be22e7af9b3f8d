package nl.passendonderwijs.registry.samenstelling;

import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.gedeeld.Bevinding;

/**
 * Which kinds of school are missing? The statute does not ask for them, so it warns only. A national samenwerkingsverband
 * is what the schools of its richting happen to be (REG-06): nothing is missing there.
 */
@Regel({"MEM-06", "REG-06"})
public record Minimalesamenstelling(Sector sector, boolean landelijk) {

    public List<Bevinding> bevindingen(Ledental leden) {
        if (landelijk) {
            return List.of();
        }
        return switch (sector) {
            case PO -> po(leden);
            case VO -> vo(leden);
        };
    }

    private static List<Bevinding> po(Ledental leden) {
        var bevindingen = new ArrayList<Bevinding>();
        if (!leden.heeft(Soort.SBO)) {
            bevindingen.add(ontbreekt("geen-sbo", "speciaal basisonderwijs (sbo)"));
        }
        if (!leden.heeft(Soort.SO, Soort.SOVSO)) {
            bevindingen.add(ontbreekt("geen-so", "speciaal onderwijs (so) van cluster 3 of 4"));
        }
        return bevindingen;
    }

    private static List<Bevinding> vo(Ledental leden) {
        var bevindingen = new ArrayList<Bevinding>();
        if (leden.aantal(Schoolsoort.PRO) == 0) {
            bevindingen.add(zonderPraktijkonderwijs(leden.zonderSchoolsoort()));
        }
        if (!leden.heeftRegulierVo()) {
            bevindingen.add(ontbreekt("geen-regulier-vo", "regulier voortgezet onderwijs (vmbo, havo of vwo)"));
        }
        if (!leden.heeft(Soort.VSO, Soort.SOVSO)) {
            bevindingen.add(ontbreekt("geen-vso", "voortgezet speciaal onderwijs (vso) van cluster 3 of 4"));
        }
        return bevindingen;
    }

    /** The source is silent about some vo schools, and one of these may well be it. */
    private static Bevinding zonderPraktijkonderwijs(int onbekend) {
        var praktijkonderwijs = "praktijkonderwijs (pro)";
        return onbekend == 0
                ? ontbreekt("geen-pro", praktijkonderwijs)
                : Bevinding.waarschuwing(
                        "geen-pro",
                        "MEM-06",
                        zin(praktijkonderwijs)
                                + " Van %d vestigingen is de schoolsoort niet bekend.".formatted(onbekend));
    }

    private static Bevinding ontbreekt(String code, String wat) {
        return Bevinding.waarschuwing(code, "MEM-06", zin(wat));
    }

    private static String zin(String wat) {
        return "Er hoort geen school voor " + wat + " bij dit samenwerkingsverband.";
    }
}
