package nl.passendonderwijs.placement.opp.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.passendonderwijs.placement.opp.Opp;
import nl.passendonderwijs.placement.opp.eis.Oppdeel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The content of one version; a part is empty when its text is no longer kept. */
@Schema(name = "Oppinhoud", description = "Een versie van een ontwikkelingsperspectief (OPP-05).")
public record OppinhoudAntwoord(
        @Schema(examples = "1") int nummer,

        @Schema(examples = "2026-10-05", description = "Dag waarop deze versie is vastgesteld.")
        LocalDate vaststellingsdatum,

        @Schema(examples = "Vmbo basis of kader.", nullable = true) @Nullable
        String uitstroombestemming,

        @Schema(examples = "Raakt snel overprikkeld in een volle klas.", nullable = true) @Nullable
        String belemmerendeFactoren,

        @Schema(examples = "Leert graag met beeld en vaste stappen.", nullable = true) @Nullable
        String bevorderendeFactoren,

        @Schema(examples = "Dagelijks een rustige werkplek en wekelijks een gesprek.", nullable = true) @Nullable
        String begeleiding,

        @Schema(examples = "Geen tweede vreemde taal.", nullable = true) @Nullable
        String afwijkingen) {

    /** @param geschreven the texts by id */
    static List<OppinhoudAntwoord> alle(Opp opp, Map<UUID, String> geschreven) {
        return IntStream.range(0, opp.teksten().size())
                .mapToObj(plaats -> van(opp, plaats, geschreven))
                .toList();
    }

    private static OppinhoudAntwoord van(Opp opp, int plaats, Map<UUID, String> geschreven) {
        var delen = opp.teksten().get(plaats);
        return new OppinhoudAntwoord(
                plaats + 1,
                opp.verloop().versiedatums().get(plaats),
                tekst(delen, Oppdeel.UITSTROOMBESTEMMING, geschreven),
                tekst(delen, Oppdeel.BELEMMERENDE_FACTOREN, geschreven),
                tekst(delen, Oppdeel.BEVORDERENDE_FACTOREN, geschreven),
                tekst(delen, Oppdeel.BEGELEIDING, geschreven),
                tekst(delen, Oppdeel.AFWIJKINGEN, geschreven));
    }

    private static @Nullable String tekst(Map<Oppdeel, UUID> delen, Oppdeel deel, Map<UUID, String> geschreven) {
        var id = delen.get(deel);
        return id == null ? null : geschreven.get(id);
    }
}
