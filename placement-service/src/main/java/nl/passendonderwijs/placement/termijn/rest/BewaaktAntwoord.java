package nl.passendonderwijs.placement.termijn.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.termijn.Bewaakt;
import nl.passendonderwijs.placement.termijn.Termijnsleutel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the work list. */
@Schema(name = "BewaakteTermijn", description = "Een lopende termijn op de werklijst, met de zaak waar zij bij hoort.")
public record BewaaktAntwoord(
        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        UUID zaak,

        @Schema(examples = "aanmelding") String zaaksoort,

        @Schema(examples = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c")
        UUID leerlingId,

        Vestigingscode vestiging,
        @Schema(nullable = true) @Nullable SwvCode swv,
        TermijnAntwoord termijn) {

    static BewaaktAntwoord van(Bewaakt bewaakt, LocalDate vandaag) {
        var zaak = bewaakt.zaak();
        return new BewaaktAntwoord(
                zaak.id(),
                bewaakt.stand().soort().zaak(),
                zaak.leerling(),
                zaak.vestiging(),
                zaak.swv(),
                TermijnAntwoord.van(bewaakt.stand(), vandaag));
    }

    Termijnsleutel sleutel() {
        return new Termijnsleutel(termijn.uiterlijkeDatum(), zaak, termijn.soort());
    }
}
