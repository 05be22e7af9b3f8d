package nl.passendonderwijs.placement.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.verloop.ExtraOndersteuning;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.aanmelding.verloop.StapVoorbeelden;
import nl.passendonderwijs.placement.aanmelding.verloop.Verloop;
import org.jspecify.annotations.Nullable;

/** A child of three that applies at an openbare basisschool in March, and wants to begin in August. */
public final class AanmeldingVoorbeelden {

    private static final LocalDate GEBOREN = LocalDate.of(2021, 5, 14);

    private AanmeldingVoorbeelden() {}

    /** After these steps, at a basisschool. */
    public static Aanmelding na(Stap... stappen) {
        return na(SoortOnderwijs.BAO, ExtraOndersteuning.JA, null, stappen);
    }

    public static Aanmelding na(
            SoortOnderwijs soort, ExtraOndersteuning ondersteuning, @Nullable Vestigingscode huidige, Stap... stappen) {
        return van(gegevens(GEBOREN, soort, ondersteuning, huidige), stappen);
    }

    /** Of a child born on that day, at a basisschool. */
    static Aanmelding geboren(LocalDate geboren) {
        return van(gegevens(geboren, SoortOnderwijs.BAO, ExtraOndersteuning.JA, null));
    }

    private static Aanmelding van(Aanmeldgegevens gegevens, Stap... stappen) {
        return new Aanmelding(
                new UUID(1, 1),
                new UUID(2, 2),
                Bestuursnummer.van("40740"),
                SwvCode.van(gegevens.soortOnderwijs().sector() + "2602"),
                true,
                gegevens,
                new Verloop(List.of(stappen)),
                List.of(),
                null,
                stappen.length);
    }

    private static Aanmeldgegevens gegevens(
            LocalDate geboren,
            SoortOnderwijs soort,
            ExtraOndersteuning ondersteuning,
            @Nullable Vestigingscode huidige) {
        return new Aanmeldgegevens(
                Vestigingscode.van("02QZ00"),
                Leerlingkenmerk.van("LL-1"),
                geboren,
                Postcode4.van("3813"),
                StapVoorbeelden.ONTVANGST,
                LocalDate.of(2025, 8, 18),
                soort,
                ondersteuning,
                List.of(),
                1,
                null,
                huidige);
    }
}
