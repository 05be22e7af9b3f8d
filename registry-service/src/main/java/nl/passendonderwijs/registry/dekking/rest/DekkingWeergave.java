package nl.passendonderwijs.registry.dekking.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.dekking.Dekking;
import nl.passendonderwijs.registry.dekking.Opmerkingen;
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
                examples = "Geen enkele vestiging heeft aanbod gepubliceerd; over witte vlekken is niets te zeggen.",
                description = "Waarom er minder staat dan u misschien verwacht, of null.")
        @Nullable
        String melding) {

    static DekkingWeergave van(Dekking dekking) {
        var opmerkingen = new Opmerkingen(dekking);
        var algemeen = String.join(" ", opmerkingen.alle());
        return new DekkingWeergave(
                dekking.vraag().swv(),
                dekking.vraag().peildatum(),
                dekking.rijen().stream()
                        .map(rij -> DekkingsrijWeergave.van(
                                rij, opmerkingen.bij(rij).orElse(null)))
                        .toList(),
                BerekeningWeergave.van(dekking),
                algemeen.isEmpty() ? null : algemeen);
    }
}
