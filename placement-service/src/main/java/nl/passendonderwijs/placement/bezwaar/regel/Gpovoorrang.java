package nl.passendonderwijs.placement.bezwaar.regel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.placement.bezwaar.Gpoloop;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/**
 * First the geschillencommissie, then the decision on the bezwaar (WPO 43(4)): no decision before its oordeel, and the
 * term stands still from the day of filing until the day of the oordeel.
 */
@Regel("BEZ-04")
public final class Gpovoorrang {

    private static final String REGEL = "BEZ-04";

    private Gpovoorrang() {}

    public static List<Periode> opschortingen(List<Gpoloop> lopen, LocalDate vandaag) {
        return lopen.stream().flatMap(loop -> loop.stilstand(vandaag).stream()).toList();
    }

    /** What stands in the way of a decision. */
    public static Optional<Fout> ontbreekt(List<Gpoloop> lopen) {
        return lopen.stream()
                .filter(Gpoloop::loopt)
                .findFirst()
                .map(loop -> Fout.regel(
                        REGEL,
                        "De geschillencommissie heeft nog niet geoordeeld over het geschil van %s."
                                .formatted(loop.ingediend())));
    }

    public static Optional<Waarschuwing> bevinding(List<Gpoloop> lopen, LocalDate besluitdatum) {
        return opschortingen(lopen, besluitdatum).stream()
                .filter(stilstand -> stilstand.bevat(besluitdatum))
                .findFirst()
                .map(_ -> new Waarschuwing(
                        "beslist-voor-oordeel",
                        REGEL,
                        "Op het bezwaar is beslist voordat de geschillencommissie oordeelde."));
    }
}
