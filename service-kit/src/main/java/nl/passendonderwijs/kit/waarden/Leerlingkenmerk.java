package nl.passendonderwijs.kit.waarden;

import java.util.regex.Pattern;
import nl.passendonderwijs.kit.regels.Regel;

/**
 * The pupil number of the school's own administration: never a BSN or onderwijsnummer (PRIV-08), and not a name or a
 * telephone number either.
 */
@Regel("PRIV-08")
public record Leerlingkenmerk(String waarde) {
    private static final Formaat FORMAAT = Formaat.van(
            "(?=.*[0-9])[A-Za-z0-9-]{1,40}",
            "ongeldig-leerlingkenmerk",
            "Een leerlingkenmerk is 1 tot en met 40 letters, cijfers of koppeltekens, met ten minste een cijfer,"
                    + " zoals LL-2024-0017.");

    /* With or without the country; ten digits of which the first is zero and the second is not. */
    private static final Pattern TELEFOONNUMMER = Pattern.compile("(?:0|(?:00)?31-?(?=6)|0031-?)[1-9](?:-?[0-9]){8}");

    public Leerlingkenmerk {
        FORMAAT.eis(waarde);
        if (BsnDetector.bevatBsn(waarde)) {
            throw new OngeldigeWaarde(
                    "leerlingkenmerk-bevat-bsn",
                    "Een leerlingkenmerk mag geen BSN of onderwijsnummer bevatten;"
                            + " gebruik een eigen nummer, zoals LL-2024-0017.");
        }
        if (TELEFOONNUMMER.matcher(waarde).matches()) {
            throw new OngeldigeWaarde(
                    "leerlingkenmerk-is-telefoonnummer",
                    "Dit lijkt een telefoonnummer; gebruik een eigen nummer, zoals LL-2024-0017.");
        }
    }

    /**
     * @throws OngeldigeWaarde code {@code ongeldig-leerlingkenmerk}, {@code leerlingkenmerk-bevat-bsn} or {@code
     *     leerlingkenmerk-is-telefoonnummer}
     */
    public static Leerlingkenmerk van(String tekst) {
        return new Leerlingkenmerk(tekst);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
