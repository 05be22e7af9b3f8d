package nl.passendonderwijs.registry.orgaan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.passendonderwijs.registry.orgaan.Orgaan;
import nl.passendonderwijs.registry.orgaan.Orgaansoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Orgaan", description = "Een orgaan van het samenwerkingsverband met zijn zetels.")
record OrgaanGegevens(
        @NotNull(message = "Verplicht.") @Schema(examples = "TOEZICHT")
        Orgaansoort orgaan,

        @NotNull(message = "Verplicht.") @Size(min = 1, max = 100, message = "Noem 1 tot en met 100 zetels.") @Valid
        List<@NotNull(message = "Verplicht.") ZetelGegevens> zetels) {

    /** Empty when the form has faults here. */
    Optional<Orgaan> mogelijk() {
        @Nullable Orgaansoort soort = orgaan;
        @Nullable List<ZetelGegevens> plaatsen = zetels;
        return soort == null || plaatsen == null || plaatsen.stream().anyMatch(Objects::isNull)
                ? Optional.empty()
                : Optional.of(new Orgaan(
                        soort, plaatsen.stream().map(ZetelGegevens::zetel).toList()));
    }

    static OrgaanGegevens van(Orgaan orgaan) {
        return new OrgaanGegevens(
                orgaan.soort(), orgaan.zetels().stream().map(ZetelGegevens::van).toList());
    }
}
