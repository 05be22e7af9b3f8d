package nl.passendonderwijs.kit.invoer;

import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.BsnDetector;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;

/** Text that a person typed: no control characters, and never a BSN or onderwijsnummer. */
@Regel("PRIV-08")
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
        return tekst;
    }
}
