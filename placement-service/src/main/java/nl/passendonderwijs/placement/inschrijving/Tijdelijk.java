package nl.passendonderwijs.placement.inschrijving;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * A pupil to be enrolled for the time being (ZP-11).
 *
 * @param leerling any id of the pupil
 */
public record Tijdelijk(
        UUID leerling,
        UUID aanmelding,
        Bestuursnummer bestuur,
        Vestigingscode vestiging,
        @Nullable SwvCode swv,
        SoortOnderwijs soortOnderwijs,
        LocalDate vanDatum) {

    Plek plek() {
        return new Plek(bestuur, vestiging, swv, soortOnderwijs, null);
    }
}
