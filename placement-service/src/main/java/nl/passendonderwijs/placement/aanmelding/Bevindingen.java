package nl.passendonderwijs.placement.aanmelding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import org.jspecify.annotations.Nullable;

/** What is late or out of order in a step whose facts are all there: it is stored, and flagged as a breach. */
record Bevindingen(Aanmelding aanmelding, Termijnregels regels) {

    List<Waarschuwing> bij(Stap stap) {
        return Stream.of(teLaat(stap), volgorde(stap)).flatMap(Optional::stream).toList();
    }

    private Optional<Waarschuwing> teLaat(Stap stap) {
        return switch (stap) {
            case Stap.Toelating _, Stap.Weigering _ -> besluit(stap.datum());
            case Stap.Buitenbehandeling _ -> nietBehandelen(stap.datum()).or(() -> besluit(stap.datum()));
            case Stap.Verlenging _ -> verlenging(stap.datum());
            case Stap.Aanvulling _ -> aanvulling(stap.datum());
            case Stap.Behandeling _,
                    Stap.Aanvullingsverzoek _,
                    Stap.Oordeel _,
                    Stap.Overleg _,
                    Stap.Bereidverklaring _,
                    Stap.TijdelijkePlaatsing _,
                    Stap.Intrekking _,
                    Stap.Inschrijving _,
                    Stap.Herziening _ -> Optional.empty();
        };
    }

    private Optional<Waarschuwing> besluit(LocalDate datum) {
        return aanmelding.klokken(regels).beslistermijn().waarschuwing(datum);
    }

    @Regel("ZP-10")
    private Optional<Waarschuwing> verlenging(LocalDate datum) {
        var uiterlijk = aanmelding.klokken(regels).beslistermijn().uiterlijkeDatum();
        return datum.isAfter(uiterlijk)
                ? waarschuw("te-laat-verlengd", "ZP-10", "De termijn was op %s al verstreken.".formatted(uiterlijk))
                : Optional.empty();
    }

    @Regel("ZP-12")
    private Optional<Waarschuwing> aanvulling(LocalDate datum) {
        return aanmelding
                .verloop()
                .laatste(Stap.Aanvullingsverzoek.class)
                .map(Stap.Aanvullingsverzoek::hersteldatum)
                .filter(datum::isAfter)
                .flatMap(hersteldatum -> waarschuw(
                        "te-laat-aangevuld",
                        "ZP-12",
                        "De gegevens kwamen na %s; de beslistermijn liep toen al weer.".formatted(hersteldatum)));
    }

    @Regel("ZP-12")
    private Optional<Waarschuwing> nietBehandelen(LocalDate datum) {
        return aanmelding.klokken(regels).overige().stream()
                .filter(stand -> stand.soort() == Termijnsoort.NIETBEHANDELTERMIJN)
                .filter(stand -> stand.einde().verstrekenOp(datum))
                .findFirst()
                .flatMap(stand -> waarschuw(
                        "te-laat-niet-behandeld",
                        "ZP-12",
                        "Niet behandelen moest uiterlijk op %s worden gemeld.".formatted(stand.uiterlijkeDatum())));
    }

    /** Facts such as an overleg may be recorded late; a step that moves the state should come after the one before. */
    private Optional<Waarschuwing> volgorde(Stap stap) {
        return stap.soort().isFeit()
                ? Optional.empty()
                : aanmelding.verloop().stappen().stream()
                        .filter(eerder -> !eerder.soort().isFeit())
                        .max(Comparator.comparing(Stap::datum))
                        .filter(eerder -> stap.datum().isBefore(eerder.datum()))
                        .flatMap(eerder -> waarschuw(
                                "ongewone-volgorde",
                                null,
                                "%s gebeurde op %s, voor %s van %s die al was vastgelegd."
                                        .formatted(stap.soort(), stap.datum(), eerder.soort(), eerder.datum())));
    }

    private static Optional<Waarschuwing> waarschuw(String code, @Nullable String regel, String detail) {
        return Optional.of(new Waarschuwing(code, regel, detail));
    }
}
