package nl.passendonderwijs.placement.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

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
                        new Lidmaatschap(SwvCode.van("VO2602"), START, null)));
    }
}
