package nl.passendonderwijs.kit.invoer;

import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.BsnDetector;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;
import nl.passendonderwijs.kit.waarden.Persoonsgegevens;

/** Text that a person typed: no control characters, and never a BSN, onderwijsnummer, ECK iD or mail address. */
@Regel({"PRIV-08", "PRIV-09"})
public final class VrijeTekst {

    private VrijeTekst() {}

    /** @throws OngeldigeWaarde when it holds what it may not */
    public static String lees(String tekst) {
        if (tekst.chars().anyMatch(teken -> Character.isISOControl(teken) && !Character.isWhitespace(teken))) {
            throw new OngeldigeWaarde("ongeldig-teken", "De tekst bevat een stuurteken.");
        }
        if (BsnDetector.bevatBsn(tekst)) {
            throw new OngeldigeWaarde(
                    "bsn-niet-toegestaan", "Dit lijkt een BSN of onderwijsnummer te bevatten; dat mag hier niet.");
        }
        weigerPersoonsgegevens(tekst);
        return tekst;
    }

    private static void weigerPersoonsgegevens(String tekst) {
        if (Persoonsgegevens.bevatEckId(tekst)) {
            throw new OngeldigeWaarde(
                    "eck-id-niet-toegestaan", "Dit lijkt een ECK iD te bevatten; dat is alleen voor leermiddelen.");
        }
        if (Persoonsgegevens.bevatMailadres(tekst)) {
            throw new OngeldigeWaarde(
                    "mailadres-niet-toegestaan", "Dit lijkt een e-mailadres te bevatten; dat mag hier niet.");
        }
    }
}
