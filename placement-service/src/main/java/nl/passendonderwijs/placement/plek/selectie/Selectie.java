package nl.passendonderwijs.placement.plek.selectie;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.passendonderwijs.placement.plek.Afstand;
import nl.passendonderwijs.placement.plek.Kandidaat;
import nl.passendonderwijs.placement.plek.Zoekopdracht;

/**
 * Which of the schools looked at can be a place. Only what is certain leaves one out: a distance that is unknown does
 * not, nor does a full class, for people may still find room.
 *
 * @param weggelaten the reason of each that cannot
 */
public record Selectie(List<Kandidaat> passend, List<Uitsluiting> weggelaten) {

    public Selectie {
        passend = List.copyOf(passend);
        weggelaten = List.copyOf(weggelaten);
    }

    public static Selectie van(List<Kandidaat> kandidaten, Zoekopdracht opdracht) {
        var passend = new ArrayList<Kandidaat>();
        var weggelaten = new ArrayList<Uitsluiting>();
        for (var kandidaat : kandidaten) {
            uitsluiting(kandidaat, opdracht).ifPresentOrElse(weggelaten::add, () -> passend.add(kandidaat));
        }
        return new Selectie(passend, weggelaten);
    }

    private static Optional<Uitsluiting> uitsluiting(Kandidaat kandidaat, Zoekopdracht opdracht) {
        if (kandidaat.instelling()) {
            return Optional.of(Uitsluiting.CLUSTER_1_2);
        }
        if (!kandidaat.open()) {
            return Optional.of(Uitsluiting.GESLOTEN);
        }
        if (!Onderwijs.past(kandidaat.aard(), opdracht.gevraagd())) {
            return Optional.of(Uitsluiting.ANDER_ONDERWIJS);
        }
        return isTeVer(kandidaat, opdracht) ? Optional.of(Uitsluiting.TE_VER) : Optional.empty();
    }

    /** The parents chose the school of aanmelding themselves, however far. */
    private static boolean isTeVer(Kandidaat kandidaat, Zoekopdracht opdracht) {
        var afstand = Afstand.tussen(opdracht.uitgangspunt().punt(), kandidaat.punt());
        if (afstand == null || kandidaat.code().equals(opdracht.eigenSchool())) {
            return false;
        }
        var grens = grens(kandidaat, opdracht);
        return grens.isPresent() && afstand.isVerderDan(grens.get());
    }

    private static Optional<Integer> grens(Kandidaat kandidaat, Zoekopdracht opdracht) {
        return Objects.equals(kandidaat.swv(), opdracht.uitgangspunt().swv())
                ? Optional.ofNullable(opdracht.wens().maximaleAfstandKm())
                : Optional.of(opdracht.straalBuitenSwvKm());
    }
}
