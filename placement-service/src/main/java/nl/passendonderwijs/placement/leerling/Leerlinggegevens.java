package nl.passendonderwijs.placement.leerling;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of who the pupil is; what is missing or could not be read is null.
 *
 * @param koppelcode as it was typed
 */
public record Leerlinggegevens(
        @Nullable Leerlingkenmerk kenmerk,
        @Nullable LocalDate geboortedatum,
        @Nullable String koppelcode) {

    Optional<Fout> toets(LocalDate vandaag) {
        return geboortedatum != null && geboortedatum.isAfter(vandaag)
                ? Optional.of(Fout.veld("geboortedatum", "in-toekomst", "De geboortedatum ligt in de toekomst."))
                : Optional.empty();
    }
}
