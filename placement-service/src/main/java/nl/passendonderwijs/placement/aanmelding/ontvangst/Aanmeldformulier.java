package nl.passendonderwijs.placement.aanmelding.ontvangst;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.Aanmeldgegevens;
import nl.passendonderwijs.placement.aanmelding.verloop.ExtraOndersteuning;
import nl.passendonderwijs.placement.leerling.Leerlinggegevens;
import org.jspecify.annotations.Nullable;

/** An aanmelding as it was sent: what is missing or could not be read is null, and the rest is judged all the same. */
public record Aanmeldformulier(
        @Nullable Vestigingscode vestiging,
        @Nullable Leerlingkenmerk leerlingkenmerk,
        @Nullable LocalDate geboortedatum,
        @Nullable Postcode4 postcode4,
        @Nullable LocalDate ontvangstdatum,
        @Nullable LocalDate gewensteStartdatum,
        @Nullable SoortOnderwijs soortOnderwijs,
        @Nullable ExtraOndersteuning extraOndersteuning,
        List<Vestigingscode> andereScholen,
        @Nullable Integer voorkeur,
        @Nullable Boolean grondslagGerespecteerd,
        @Nullable Vestigingscode huidigeVestiging,
        @Nullable String koppelcode) {

    /** The codes that must be looked up to judge this. */
    Set<Vestigingscode> genoemdeScholen() {
        var genoemd = new HashSet<Vestigingscode>();
        Stream.concat(Stream.of(vestiging, huidigeVestiging), andereScholen.stream())
                .filter(Objects::nonNull)
                .forEach(genoemd::add);
        return genoemd;
    }

    /** What it says of who the pupil is. */
    Leerlinggegevens leerling() {
        return new Leerlinggegevens(leerlingkenmerk, geboortedatum, koppelcode);
    }

    /** Only for a form without faults. */
    Aanmeldgegevens gegevens() {
        return new Aanmeldgegevens(
                requireNonNull(vestiging),
                requireNonNull(leerlingkenmerk),
                requireNonNull(geboortedatum),
                requireNonNull(postcode4),
                requireNonNull(ontvangstdatum),
                requireNonNull(gewensteStartdatum),
                requireNonNull(soortOnderwijs),
                requireNonNull(extraOndersteuning),
                andereScholen,
                voorkeur == null ? 1 : voorkeur,
                grondslagGerespecteerd,
                huidigeVestiging);
    }
}
