package nl.passendonderwijs.placement.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/** Schools without a database. */
public final class ScholenVoorbeelden {

    public static final LocalDate START = LocalDate.of(2014, 8, 1);
    public static final LocalDate SLUITING = LocalDate.of(2020, 8, 1);
    public static final Vestiging BASISSCHOOL = vestiging("02QZ00", Soort.BAO, Set.of());
    public static final Vestiging BUREN = vestiging("01VI00", Soort.BAO, Set.of());
    public static final Scholen ALLE = Scholen.van(List.of(BASISSCHOOL, BUREN));

    private ScholenVoorbeelden() {}

    public static Vestiging vestiging(String code, Soort soort, Set<Schoolsoort> schoolsoorten) {
        return new Vestiging(
                Vestigingscode.van(code),
                Bestuursnummer.van("40740"),
                soort,
                schoolsoorten,
                soort == Soort.INSTELLING,
                true,
                "Openbaar",
                new Ligging("3813", null, null),
                LocalDate.of(2011, 8, 1),
                SLUITING,
                List.of(
                        new Lidmaatschap(SwvCode.van("PO2602"), START, SLUITING),
                        new Lidmaatschap(SwvCode.van("VO2602"), START, null)),
                List.of());
    }

    /** Stands still, and belongs to PO2602 since passend onderwijs began. */
    public static Vestiging staand(String code, Soort soort, boolean openbaar) {
        return staand(code, soort, openbaar, "PO2602");
    }

    public static Vestiging staand(String code, Soort soort, boolean openbaar, String swv) {
        return new Vestiging(
                Vestigingscode.van(code),
                Bestuursnummer.van("40740"),
                soort,
                Set.of(),
                soort == Soort.INSTELLING,
                openbaar,
                openbaar ? "Openbaar" : "Rooms-Katholiek",
                new Ligging("3813", null, null),
                LocalDate.of(2011, 8, 1),
                null,
                List.of(new Lidmaatschap(SwvCode.van(swv), START, null)),
                List.of());
    }

    /** Of bestuur 11111 until 1 August 2019, and of 22222 from then on. */
    public static Vestiging metStanden(String code) {
        var wisseldag = LocalDate.of(2019, 8, 1);
        var nu = vestiging(code, Soort.BAO, Set.of());
        return new Vestiging(
                nu.code(),
                nu.bestuur(),
                nu.soort(),
                nu.schoolsoorten(),
                nu.cluster12(),
                nu.openbaar(),
                nu.denominatie(),
                nu.ligging(),
                nu.geldigVan(),
                nu.geldigTot(),
                nu.lidmaatschappen(),
                List.of(stand(nu, nu.geldigVan(), wisseldag, "11111"), stand(nu, wisseldag, nu.geldigTot(), "22222")));
    }

    private static Schoolstand stand(Vestiging school, LocalDate van, @Nullable LocalDate tot, String bestuur) {
        return new Schoolstand(
                van,
                tot,
                "De School",
                Bestuursnummer.van(bestuur),
                school.soort(),
                school.schoolsoorten(),
                school.denominatie(),
                school.openbaar(),
                school.ligging());
    }
}
