package nl.passendonderwijs.placement.plek;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanbod.Niveau;
import nl.passendonderwijs.placement.aanbod.Voorziening;
import nl.passendonderwijs.placement.school.Schoolaard;
import org.jspecify.annotations.Nullable;

/** A child in the middle of the country, and schools around it: a tenth of a degree to the north is 11.1 km. */
public final class PlekVoorbeelden {

    public static final String EIGEN = "02QZ00";
    public static final Coordinaat THUIS = new Coordinaat(52.1, 5.4);
    public static final SwvCode SWV = SwvCode.van("PO2602");
    public static final LocalDate START = LocalDate.of(2025, 8, 18);

    private PlekVoorbeelden() {}

    public static Kandidaat school(String code, Voorziening... aanbod) {
        return new Kandidaat(
                Vestigingscode.van(code),
                "School " + code,
                new Schoolaard(Soort.BAO, Set.of()),
                false,
                true,
                "Openbaar",
                SWV,
                THUIS,
                Optional.of(List.of(aanbod)));
    }

    public static Kandidaat zonderPublicatie(String code) {
        var een = school(code);
        return kandidaat(een, een.aard(), een.denominatie(), een.swv(), een.punt(), Optional.empty());
    }

    public static Kandidaat soort(Kandidaat een, Soort soort) {
        return aard(een, new Schoolaard(soort, Set.of()));
    }

    public static Kandidaat aard(Kandidaat een, Schoolaard aard) {
        return kandidaat(een, aard, een.denominatie(), een.swv(), een.punt(), een.aanbod());
    }

    public static Kandidaat richting(Kandidaat een, String denominatie) {
        return kandidaat(een, een.aard(), denominatie, een.swv(), een.punt(), een.aanbod());
    }

    public static Kandidaat swv(Kandidaat een, String swv) {
        return kandidaat(een, een.aard(), een.denominatie(), SwvCode.van(swv), een.punt(), een.aanbod());
    }

    /** Null: nobody knows where. */
    public static Kandidaat opKm(Kandidaat een, @Nullable Double km) {
        var punt = km == null ? null : new Coordinaat(THUIS.lat() + km / 111.195, THUIS.lon());
        return kandidaat(een, een.aard(), een.denominatie(), een.swv(), punt, een.aanbod());
    }

    public static Kandidaat gesloten(Kandidaat een) {
        return new Kandidaat(
                een.code(),
                een.naam(),
                een.aard(),
                een.instelling(),
                false,
                een.denominatie(),
                een.swv(),
                een.punt(),
                een.aanbod());
    }

    public static Kandidaat instelling(String code) {
        return new Kandidaat(
                Vestigingscode.van(code),
                null,
                new Schoolaard(Soort.INSTELLING, Set.of()),
                true,
                true,
                "Openbaar",
                null,
                THUIS,
                Optional.empty());
    }

    private static Kandidaat kandidaat(
            Kandidaat een,
            Schoolaard aard,
            String denominatie,
            @Nullable SwvCode swv,
            @Nullable Coordinaat punt,
            Optional<List<Voorziening>> aanbod) {
        return new Kandidaat(
                een.code(), een.naam(), aard, een.instelling(), een.open(), denominatie, swv, punt, aanbod);
    }

    public static Voorziening extra(String behoefte, @Nullable Integer plaatsen, @Nullable Integer bezet) {
        return new Voorziening(Behoeftecode.van(behoefte), Niveau.EXTRA, plaatsen, bezet);
    }

    public static Voorziening basis(String behoefte) {
        return new Voorziening(Behoeftecode.van(behoefte), Niveau.BASIS, null, null);
    }

    public static Zoekwens wens(String... behoeften) {
        return new Zoekwens(Arrays.stream(behoeften).map(Behoeftecode::van).toList(), null, false, null, null, 25);
    }

    public static Zoekwens wens(
            @Nullable String denominatie, boolean buitenSwv, @Nullable Integer km, String... behoeften) {
        return new Zoekwens(wens(behoeften).behoeften(), denominatie, buitenSwv, km, null, 25);
    }

    public static Zoekopdracht opdracht(Zoekwens wens) {
        return opdracht(SoortOnderwijs.BAO, wens, THUIS);
    }

    public static Zoekopdracht opdracht(SoortOnderwijs gevraagd, Zoekwens wens, @Nullable Coordinaat thuis) {
        return new Zoekopdracht(
                new UUID(0, 7),
                Vestigingscode.van(EIGEN),
                gevraagd,
                Postcode4.van("3813"),
                LocalDate.of(2025, 3, 7),
                START,
                wens,
                new Uitgangspunt(thuis, SWV, Set.of(Behoeftecode.van("AUTISME"), Behoeftecode.van("DYSLEXIE")), true));
    }
}
