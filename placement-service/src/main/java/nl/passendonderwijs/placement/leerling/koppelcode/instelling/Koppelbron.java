package nl.passendonderwijs.placement.leerling.koppelcode.instelling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import nl.passendonderwijs.placement.leerling.koppelcode.Koppelregels;
import nl.passendonderwijs.placement.leerling.koppelcode.Koppelzegel;

/** Makes the rules for koppelcodes, and what seals them, from the settings. */
final class Koppelbron {

    private Koppelbron() {}

    @Produces
    @Singleton
    static Koppelregels regels(Koppelinstelling instelling) {
        return new Koppelregels(instelling.dagen(), instelling.pogingenPerUur());
    }

    @Produces
    @Singleton
    static Koppelzegel zegel(Koppelinstelling instelling) {
        return new HmacZegel(Base64.getDecoder().decode(instelling.sleutel()));
    }
}
