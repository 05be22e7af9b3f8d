package nl.passendonderwijs.placement.bewaring.rest;

import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Bewaartermijn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long something is kept. */
@Schema(name = "Bewaartermijn", description = "Hoe lang iets wordt bewaard, en vanaf wanneer.")
public record BewaartermijnAntwoord(
        @Schema(examples = "OPP") Bewaarsoort soort,

        @Schema(examples = "PRIV-10", nullable = true, description = "Id van de regel; leeg als het platform koos.")
        @Nullable
        String regel,

        @Schema(examples = "Einde van het ontwikkelingsperspectief.", description = "Vanaf wanneer de termijn telt.")
        String begin,

        @Schema(examples = "P2Y", description = "Jaren (Y), maanden (M), weken (W) of dagen (D).")
        String duur) {

    static BewaartermijnAntwoord van(Bewaartermijn termijn) {
        return new BewaartermijnAntwoord(
                termijn.soort(),
                termijn.regel(),
                termijn.begin(),
                termijn.duur().toString());
    }
}
