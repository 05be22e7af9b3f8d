package nl.passendonderwijs.kit.waarden;

import nl.passendonderwijs.kit.regels.Regel;

/** The pupil number of the school's own administration, which may never be a BSN or onderwijsnummer (PRIV-08). */
@Regel("PRIV-08")
public record Leerlingkenmerk(String waarde) {
    private static final Formaat FORMAAT = Formaat.van(
            "[A-Za-z0-9-]{1,40}",
            "ongeldig-leerlingkenmerk",
            "Een leerlingkenmerk is 1 tot en met 40 letters, cijfers of koppeltekens, zoals LL-2024-0017.");

    public Leerlingkenmerk {
        FORMAAT.eis(waarde);
        if (BsnDetector.bevatBsn(waarde)) {
            throw new OngeldigeWaarde(
                    "leerlingkenmerk-bevat-bsn",
                    "Een leerlingkenmerk mag geen BSN of onderwijsnummer bevatten;"
                            + " gebruik een eigen nummer, zoals LL-2024-0017.");
        }
    }

    /** @throws OngeldigeWaarde code {@code ongeldig-leerlingkenmerk} or {@code leerlingkenmerk-bevat-bsn} */
    public static Leerlingkenmerk van(String tekst) {
        return new Leerlingkenmerk(tekst);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
