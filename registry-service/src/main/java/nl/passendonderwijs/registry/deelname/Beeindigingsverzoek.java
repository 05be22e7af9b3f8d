package nl.passendonderwijs.registry.deelname;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/**
 * A deelname is to end.
 *
 * @param einddatum first day on which the bestuur no longer takes part
 * @param voorwaarde whether the version that the caller saw still stands
 */
public record Beeindigingsverzoek(
        SwvCode swv,
        UUID deelname,
        LocalDate einddatum,
        @Nullable String reden,
        Versievoorwaarde voorwaarde) {}
