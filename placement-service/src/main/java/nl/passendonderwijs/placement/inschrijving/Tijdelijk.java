package nl.passendonderwijs.placement.inschrijving;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
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

    static Tijdelijk van(Aanmelding aanmelding, LocalDate vanDatum) {
        var gegevens = aanmelding.gegevens();
        return new Tijdelijk(
                aanmelding.leerling(),
                aanmelding.id(),
                aanmelding.bestuur(),
                gegevens.vestiging(),
                aanmelding.swv(),
                gegevens.soortOnderwijs(),
                vanDatum);
    }

    Plek plek() {
        return new Plek(bestuur, vestiging, swv, soortOnderwijs, null);
    }
}
