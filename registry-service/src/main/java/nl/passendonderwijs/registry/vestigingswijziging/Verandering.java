package nl.passendonderwijs.registry.vestigingswijziging;

import static java.util.Objects.requireNonNullElse;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.registry.vestiging.Aansluiting;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import nl.passendonderwijs.registry.vestiging.Ligging;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import org.jspecify.annotations.Nullable;

/**
 * What becomes different; null is what stays.
 *
 * @param landelijk joined by its richting to the national samenwerkingsverband (REG-06)
 */
public record Verandering(
        @Nullable String naam,
        @Nullable Bestuursnummer bestuur,
        @Nullable Denominatie denominatie,
        @Nullable Gemeentecode gemeente,
        @Nullable Postcode4 pc4,
        @Nullable Coordinaat punt,
        @Nullable Boolean landelijk) {
    private static final Verandering GEEN = new Verandering(null, null, null, null, null, null, null);

    public boolean isLeeg() {
        return equals(GEEN);
    }

    public Vestigingstand van(Vestigingstand stand) {
        var aansluiting = stand.aansluiting();
        return new Vestigingstand(
                stand.code(),
                requireNonNullElse(naam, stand.naam()),
                requireNonNullElse(bestuur, stand.bestuur()),
                stand.soort(),
                stand.schoolsoorten(),
                requireNonNullElse(denominatie, stand.denominatie()),
                van(stand.ligging()),
                new Aansluiting(requireNonNullElse(landelijk, aansluiting.landelijk()), aansluiting.register()),
                stand.begindatumBekend(),
                stand.geldig());
    }

    private Ligging van(Ligging oud) {
        return new Ligging(requireNonNullElse(gemeente, oud.gemeente()), pc4 == null ? oud.pc4() : pc4, punt(oud));
    }

    /** The point of the old address says nothing of the new one. */
    private @Nullable Coordinaat punt(Ligging oud) {
        var verhuisd = pc4 != null && !pc4.equals(oud.pc4());
        return punt != null || verhuisd ? punt : oud.punt();
    }
}
