package nl.passendonderwijs.registry.orgaan;

import java.time.LocalDate;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/**
 * What a samenwerkingsverband wants to file.
 *
 * @param voorwaarde whether the version that the caller saw still stands
 */
public record Voorstel(
        SwvCode swv,
        LocalDate geldigVan,
        Inrichting inrichting,
        @Nullable String reden,
        Versievoorwaarde voorwaarde) {}
