package nl.passendonderwijs.registry.dekking.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.dekking.Dekking;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Dekking", description = "Wat leden per ondersteuningsbehoefte en gemeente bieden, en wat er ontbreekt.")
record DekkingWeergave(
        SwvCode swv,
        @Schema(examples = "2026-10-01") LocalDate peildatum,
        List<DekkingsrijWeergave> resultaten,
        BerekeningWeergave berekening,

        @Schema(
                nullable = true,
                examples = "Geen enkele vestiging heeft aanbod gepubliceerd; over witte vlekken is niets te zeggen.")
        @Nullable
        String melding) {

    private static final String NIETS =
            "Geen enkele vestiging van dit samenwerkingsverband heeft aanbod gepubliceerd dat op deze dag geldt; over witte"
                    + " vlekken is daarom niets te zeggen.";

    static DekkingWeergave van(Dekking dekking) {
        return new DekkingWeergave(
                dekking.vraag().swv(),
                dekking.vraag().peildatum(),
                dekking.rijen().stream().map(DekkingsrijWeergave::van).toList(),
                BerekeningWeergave.van(dekking),
                dekking.gegevens().zonderPublicaties() ? NIETS : null);
    }
}
