package nl.passendonderwijs.placement.thuiszitter;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/** Real dates in an order that is possible and not usual: stored, and flagged for a person to look at. */
final class Stapvolgorde {

    private Stapvolgorde() {}

    static Optional<Waarschuwing> toets(Doorzettingsbesluit besluit, Thuiszitter thuiszitter) {
        return voor(
                besluit.besluitdatum(),
                thuiszitter.melding().meldingsdatum(),
                "besluit-voor-melding",
                "Het doorzettingsbesluit is genomen voor de melding van %s.");
    }

    static Optional<Waarschuwing> toets(Beeindiging einde, Thuiszitter thuiszitter) {
        var besluit = thuiszitter.besluit();
        var bijBesluit = besluit == null
                ? Optional.<Waarschuwing>empty()
                : voor(
                        einde.einddatum(),
                        besluit.besluitdatum(),
                        "einde-voor-besluit",
                        "Het thuiszitten eindigde voor het doorzettingsbesluit van %s.");
        return bijBesluit.or(() -> voor(
                einde.einddatum(),
                thuiszitter.melding().meldingsdatum(),
                "einde-voor-melding",
                "Het thuiszitten eindigde voor de melding van %s."));
    }

    private static Optional<Waarschuwing> voor(LocalDate datum, LocalDate eerder, String code, String detail) {
        return datum.isBefore(eerder)
                ? Optional.of(new Waarschuwing(code, null, detail.formatted(eerder)))
                : Optional.empty();
    }
}
