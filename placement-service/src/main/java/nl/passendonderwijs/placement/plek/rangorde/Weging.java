package nl.passendonderwijs.placement.plek.rangorde;

import java.util.List;
import nl.passendonderwijs.placement.plek.Afstand;
import nl.passendonderwijs.placement.plek.Kandidaat;
import nl.passendonderwijs.placement.plek.Zoekopdracht;
import nl.passendonderwijs.placement.plek.rangorde.Dekking.Aanbodoordeel;
import org.jspecify.annotations.Nullable;

/**
 * A school held against one child.
 *
 * @param dekking per behoefte asked, in the order in which they were asked
 * @param afstand null when either point is unknown
 */
public record Weging(
        Kandidaat kandidaat,
        Wetsgroep groep,
        List<Dekking> dekking,
        @Nullable Afstand afstand) {

    public Weging {
        dekking = List.copyOf(dekking);
    }

    static Weging van(Kandidaat kandidaat, Zoekopdracht opdracht) {
        return new Weging(
                kandidaat,
                groep(kandidaat, opdracht),
                opdracht.wens().codes().stream()
                        .map(behoefte -> Dekking.van(behoefte, kandidaat))
                        .toList(),
                Afstand.tussen(opdracht.uitgangspunt().punt(), kandidaat.punt()));
    }

    private static Wetsgroep groep(Kandidaat kandidaat, Zoekopdracht opdracht) {
        if (kandidaat.code().equals(opdracht.eigenSchool())) {
            return Wetsgroep.EIGEN_SCHOOL;
        }
        return kandidaat.aard().isSpeciaal() ? Wetsgroep.SPECIAAL : Wetsgroep.ANDERE_REGULIERE_SCHOOL;
    }

    long aantal(Aanbodoordeel oordeel) {
        return dekking.stream().filter(een -> een.is(oordeel)).count();
    }

    /** One behoefte without a place is one too many; unknown as long as nothing is offered. */
    Ruimte ruimte() {
        return dekking.stream()
                .filter(een -> een.is(Aanbodoordeel.GEBODEN))
                .map(Dekking::ruimte)
                .max(Ruimte::compareTo)
                .orElse(Ruimte.ONBEKEND);
    }
}
