package nl.passendonderwijs.funding.berekening;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/**
 * The funding of one samenwerkingsverband for one period; never changed, a later telling makes the next versie.
 *
 * @param regime code of the regime
 * @param vorige id of the versie before this one
 */
public record Berekening(
        UUID id,
        SwvCode swv,
        String regime,
        Schooljaar periode,
        int versie,
        @Nullable UUID vorige,
        Instant berekendOp,
        Snapshot snapshot) {

    public Berekeningstatus status() {
        return snapshot.status();
    }

    /** The tellingen that it stands on, e.g. {@code 2014-10-01#1 2015-10-01#1}. */
    public String basis() {
        return snapshot.grondslag().stream().map(Telgrondslag::kenmerk).collect(Collectors.joining(" "));
    }

    /** True when it adds nothing to an earlier one: same tellingen, and no outcome where there was none. */
    boolean herhaalt(Berekening eerder) {
        return basis().equals(eerder.basis())
                && (eerder.status() == Berekeningstatus.BEREKEND || status() == Berekeningstatus.BEDRAGEN_ONTBREKEN);
    }
}
