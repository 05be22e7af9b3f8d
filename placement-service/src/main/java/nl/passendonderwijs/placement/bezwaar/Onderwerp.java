package nl.passendonderwijs.placement.bezwaar;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.termijn.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * What a bezwaar or a dispute is about, as it was when that began.
 *
 * @param bestuur bevoegd gezag that decided
 * @param swv of the vestiging for this kind of education, null when it has none
 * @param besluitdatum day on which the parents were told
 * @param openbaar whether the school is openbaar or bijzonder, which decides the law that holds
 */
public record Onderwerp(
        Onderwerpsoort soort,
        UUID id,
        UUID leerling,
        Bestuursnummer bestuur,
        Vestigingscode vestiging,
        @Nullable SwvCode swv,
        LocalDate besluitdatum,
        boolean openbaar,
        SoortOnderwijs soortOnderwijs) {

    /** The case that its terms belong to, on the work list of the school. */
    public Zaak zaak(UUID id) {
        return new Zaak(id, leerling, bestuur, vestiging, swv);
    }
}
