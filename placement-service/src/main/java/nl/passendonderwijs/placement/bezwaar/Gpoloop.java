package nl.passendonderwijs.placement.bezwaar;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Periode;
import org.jspecify.annotations.Nullable;

/**
 * How long the geschillencommissie is at work on a dispute (BEZ-04).
 *
 * @param ingediend day of filing
 * @param uiterlijk last day on which its oordeel is in time
 * @param geeindigd day of the oordeel or of the withdrawal, null while it is at work
 */
public record Gpoloop(
        LocalDate ingediend, LocalDate uiterlijk, @Nullable LocalDate geeindigd) {

    public boolean loopt() {
        return geeindigd == null;
    }

    /** Of a dispute that is still pending, as long as it will take at least. */
    public Optional<Periode> stilstand(LocalDate vandaag) {
        var einde = geeindigd == null ? verwacht(vandaag) : geeindigd;
        return ingediend.isBefore(einde) ? Optional.of(new Periode(ingediend, einde)) : Optional.empty();
    }

    private LocalDate verwacht(LocalDate vandaag) {
        return vandaag.isBefore(uiterlijk) ? uiterlijk : vandaag.plusDays(1);
    }
}
