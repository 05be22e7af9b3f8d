package nl.passendonderwijs.registry.importeren.rest;

import java.util.List;
import nl.passendonderwijs.registry.importeren.verslag.Wijziging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Wijziging", description = "Wat een import van één ding veranderde, of bij een proef zou veranderen.")
record WijzigingWeergave(
        @Schema(examples = "01VI00", description = "Code of nummer waaronder het register het kent.")
        String sleutel,

        @Schema(examples = "GEWIJZIGD") Wijziging.Aard aard,

        @Schema(description = "Alleen wat anders is; van wat nieuw is alles wat bekend is.")
        List<VeldWeergave> velden) {

    static WijzigingWeergave van(Wijziging wijziging) {
        return new WijzigingWeergave(
                wijziging.sleutel(),
                wijziging.aard(),
                wijziging.velden().stream().map(VeldWeergave::van).toList());
    }

    @Schema(name = "Veldwijziging", description = "Een veld dat anders is.")
    record VeldWeergave(
            @Schema(examples = "naam") String veld,

            @Schema(nullable = true, examples = "De Linde", description = "Null als het leeg was.") @Nullable
            String oud,

            @Schema(nullable = true, examples = "De Eik", description = "Null als het leeg is geworden.") @Nullable
            String nieuw) {

        static VeldWeergave van(Wijziging.Veld veld) {
            return new VeldWeergave(veld.veld(), veld.oud(), veld.nieuw());
        }
    }
}
