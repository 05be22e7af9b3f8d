package nl.passendonderwijs.placement.proef;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.events.registry.OndersteuningsaanbodGepubliceerd;
import nl.passendonderwijs.events.registry.OndersteuningsaanbodGepubliceerd.Voorziening;
import nl.passendonderwijs.events.registry.OndersteuningsbehoefteVastgelegd;
import nl.passendonderwijs.events.registry.RegioVastgesteld;
import nl.passendonderwijs.events.registry.RegioVastgesteld.Postcodegebied;
import org.jspecify.annotations.Nullable;

/** What the registry tells of support and of regions. */
public final class AanbodVoorbeelden {

    public static final LocalDate BEGIN = LocalDate.of(2024, 8, 1);

    private AanbodVoorbeelden() {}

    public static OndersteuningsaanbodGepubliceerd aanbod(
            String vestiging, LocalDate van, @Nullable LocalDate tot, Voorziening... aanbod) {
        return new OndersteuningsaanbodGepubliceerd(
                vestiging,
                "SCHOOLGIDS",
                "SCHOOL",
                van.minusMonths(2),
                van,
                tot,
                false,
                false,
                List.of(aanbod),
                List.of(),
                List.of("PO2602"));
    }

    public static Voorziening extra(String behoefte, @Nullable Integer plaatsen, @Nullable Integer bezet) {
        return new Voorziening(behoefte, "EXTRA", plaatsen, bezet);
    }

    public static Voorziening basis(String behoefte) {
        return new Voorziening(behoefte, "BASIS", null, null);
    }

    public static OndersteuningsbehoefteVastgelegd behoefte(String code, LocalDate van) {
        return new OndersteuningsbehoefteVastgelegd(code, code, "Omschrijving.", van, null);
    }

    /** The codes that tests ask for, told anew at every call. */
    public static void vulLijst() {
        for (var code : List.of("AUTISME", "DYSLEXIE")) {
            Register.meld(behoefte(code, BEGIN), 1, UUID.randomUUID());
        }
    }

    public static RegioVastgesteld regio(String swv, Postcodegebied... postcodes) {
        return new RegioVastgesteld(swv, BEGIN, null, List.of(postcodes), List.of());
    }

    public static Postcodegebied postcode(String pc4, @Nullable Double lat, @Nullable Double lon) {
        return new Postcodegebied(pc4, "0307", "Amersfoort", lat, lon);
    }
}
