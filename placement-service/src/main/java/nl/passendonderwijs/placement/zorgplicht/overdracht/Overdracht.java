package nl.passendonderwijs.placement.zorgplicht.overdracht;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * An offer of one school to another to take over the zorgplicht for a pupil. The other school sees this and no more of
 * the aanmelding.
 *
 * @param van the school that offers and carries the zorgplicht
 * @param naarSwv of the school that is asked, on the day of the offer
 * @param gewensteStartdatum of the aanmelding
 * @param toelichting id of the encrypted text for the other school
 */
public record Overdracht(
        UUID id,
        UUID aanmelding,
        UUID leerling,
        Vestigingscode van,
        Bestuursnummer vanBestuur,
        Vestigingscode naar,
        Bestuursnummer naarBestuur,
        @Nullable SwvCode naarSwv,
        SoortOnderwijs soortOnderwijs,
        LocalDate gewensteStartdatum,
        LocalDate aanbiedingsdatum,
        @Nullable UUID toelichting,
        Overdrachtstatus status,
        long versie) {

    /** What its history tells with each step. */
    Map<String, String> feiten() {
        return Map.of("van", van.toString(), "naar", naar.toString());
    }

    Overdracht met(Overdrachtstatus nieuw) {
        return new Overdracht(
                id,
                aanmelding,
                leerling,
                van,
                vanBestuur,
                naar,
                naarBestuur,
                naarSwv,
                soortOnderwijs,
                gewensteStartdatum,
                aanbiedingsdatum,
                toelichting,
                nieuw,
                versie + 1);
    }
}
