package nl.passendonderwijs.registry.dekking;

import java.util.Optional;
import nl.passendonderwijs.registry.aanbod.voorziening.Beschikbaarheid;
import org.jspecify.annotations.Nullable;

/**
 * An aanbieder as seen from one gebied.
 *
 * @param hier it is in that gemeente
 * @param km great-circle distance, not rounded; null when there is no point to measure from or to
 */
record Kandidaat(
        Aanbieder aanbieder,
        Beschikbaarheid beschikbaar,
        boolean hier,
        @Nullable Double km) {

    static Kandidaat van(Gebied gebied, Aanbieder aanbieder, Beschikbaarheid beschikbaar) {
        var van = gebied.punt();
        var naar = aanbieder.punt();
        var km = van == null || naar == null ? null : Double.valueOf(van.afstandKm(naar));
        return new Kandidaat(aanbieder, beschikbaar, aanbieder.gemeente().equals(gebied.gemeente()), km);
    }

    boolean zekerBinnen(double grensKm) {
        return beschikbaar == Beschikbaarheid.PLAATS && (hier || (km != null && km <= grensKm));
    }

    boolean misschienBinnen(double grensKm) {
        return beschikbaar != Beschikbaarheid.VOL && (hier || km == null || km <= grensKm);
    }

    Optional<Dichtstbij> dichtstbij() {
        return beschikbaar == Beschikbaarheid.PLAATS && km != null
                ? Optional.of(new Dichtstbij(aanbieder.vestiging(), aanbieder.gemeente(), km))
                : Optional.empty();
    }
}
