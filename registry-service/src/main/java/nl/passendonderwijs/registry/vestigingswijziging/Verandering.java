package nl.passendonderwijs.registry.vestigingswijziging;

import static java.util.Objects.requireNonNullElse;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.registry.gebied.Toewijzing;
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

    /** Whether it may become a member of another samenwerkingsverband by it. */
    boolean raaktAansluiting() {
        return pc4 != null || landelijk != null || denominatie != null;
    }

    /** This, with where it stood and whose it was said too. */
    Verandering aangevuld(Vestigingstand stand) {
        return new Verandering(
                naam,
                requireNonNullElse(bestuur, stand.bestuur()),
                denominatie,
                requireNonNullElse(gemeente, stand.ligging().gemeente()),
                pc4 == null ? stand.ligging().pc4() : pc4,
                punt,
                landelijk);
    }

    public Vestigingstand van(Vestigingstand stand) {
        return new Vestigingstand(
                stand.code(),
                requireNonNullElse(naam, stand.naam()),
                requireNonNullElse(bestuur, stand.bestuur()),
                stand.soort(),
                stand.schoolsoorten(),
                requireNonNullElse(denominatie, stand.denominatie()),
                van(stand.ligging()),
                van(stand.aansluiting(), stand),
                stand.begindatumBekend(),
                stand.geldig());
    }

    private Ligging van(Ligging oud) {
        return new Ligging(requireNonNullElse(gemeente, oud.gemeente()), pc4 == null ? oud.pc4() : pc4, punt(oud));
    }

    /** Neither what the source said of the old address nor the old richting says anything of the new one. */
    private Aansluiting van(Aansluiting oud, Vestigingstand stand) {
        var register = verhuist(stand.ligging()) ? Toewijzing.GEEN : oud.register();
        var richting = denominatie == null || denominatie.equals(stand.denominatie())
                ? oud.landelijk()
                : denominatie.reformatorisch();
        return new Aansluiting(requireNonNullElse(landelijk, richting), register);
    }

    /** The point of the old address says nothing of the new one. */
    private @Nullable Coordinaat punt(Ligging oud) {
        return punt != null || verhuist(oud) ? punt : oud.punt();
    }

    private boolean verhuist(Ligging oud) {
        return pc4 != null && !pc4.equals(oud.pc4());
    }
}
