package nl.passendonderwijs.placement.aanmelding.verloop;

import java.time.LocalDate;
import java.util.List;

/** Every state of an aanmelding. */
final class StatusVoorbeelden {

    private StatusVoorbeelden() {}

    static List<AanmeldingStatus> alle() {
        return List.of(
                new AanmeldingStatus.Aangemeld(),
                new AanmeldingStatus.InBehandeling(),
                new AanmeldingStatus.AanvullingGevraagd(false),
                new AanmeldingStatus.AanvullingGevraagd(true),
                new AanmeldingStatus.Verlengd(),
                new AanmeldingStatus.NietInBehandeling(),
                new AanmeldingStatus.Toegelaten(LocalDate.of(2025, 8, 18)),
                new AanmeldingStatus.Geweigerd(Weigeringsgrond.ANDERE_SCHOOL_BEREID),
                new AanmeldingStatus.Ingetrokken(),
                new AanmeldingStatus.Ingeschreven());
    }
}
