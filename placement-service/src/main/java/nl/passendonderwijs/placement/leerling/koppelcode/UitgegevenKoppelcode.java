package nl.passendonderwijs.placement.leerling.koppelcode;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.placement.leerling.Leerling;
import org.jspecify.annotations.Nullable;

/**
 * A koppelcode as it is remembered: all but the code.
 *
 * @param leerling with the leading id
 * @param vervangen whether a newer one took its place
 * @param gebruiktDoor null while nobody did
 */
public record UitgegevenKoppelcode(
        UUID id,
        Leerling leerling,
        Koppelcodetermijn termijn,
        boolean vervangen,
        @Nullable Bestuursnummer gebruiktDoor) {

    public Koppelcodestand stand(LocalDate vandaag) {
        if (gebruiktDoor != null) {
            return Koppelcodestand.GEBRUIKT;
        }
        if (vervangen) {
            return Koppelcodestand.VERVANGEN;
        }
        return termijn.geldtOp(vandaag) ? Koppelcodestand.OPEN : Koppelcodestand.VERLOPEN;
    }

    /** What becomes of it when this bestuur sends it for a child that was born on this day. */
    Koppelpoging beproef(Bestuursnummer bestuur, LocalDate geboortedatum, LocalDate vandaag) {
        return switch (stand(vandaag)) {
            case OPEN ->
                leerling.geboortedatum().equals(geboortedatum)
                        ? new Koppelpoging.Past(id, leerling)
                        : new Koppelpoging.AndereGeboortedatum();
            case GEBRUIKT ->
                bestuur.equals(gebruiktDoor) ? new Koppelpoging.AlGebruikt(leerling) : new Koppelpoging.Onbekend();
            case VERVANGEN, VERLOPEN -> new Koppelpoging.Onbekend();
        };
    }
}
