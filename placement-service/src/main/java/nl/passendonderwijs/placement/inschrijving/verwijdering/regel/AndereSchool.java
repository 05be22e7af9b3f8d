package nl.passendonderwijs.placement.inschrijving.verwijdering.regel;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feit;

/**
 * Another school must be willing to admit: in po always, in vo and at special schools for who must go to school (VER-01).
 * An instelling for cluster 1 or 2 may also have sought one for eight weeks in vain (VER-02).
 */
@Regel({"VER-01", "VER-02"})
record AndereSchool() implements Verwijderregel {

    private static final int WEKEN = 8;

    @Override
    public List<Fout> ontbreekt(Verwijderzaak zaak) {
        if (!zaak.isPo() && !zaak.isLeerplichtig()) {
            return List.of();
        }
        if (isBereid(zaak) || (zaak.cluster12() && isLangGezocht(zaak))) {
            return List.of();
        }
        return List.of(
                zaak.cluster12()
                        ? Fout.regel(
                                "VER-02", "Er is geen andere school bereid en niet acht weken aantoonbaar gezocht.")
                        : Fout.regel("VER-01", "Er is geen andere school die bereid is de leerling toe te laten."));
    }

    /** The last word of each other school counts: by its day, and on one day by the order of recording. */
    private static boolean isBereid(Verwijderzaak zaak) {
        var laatste = new TreeMap<String, Boolean>();
        zaak.verwijdering()
                .alle(Feit.Bereidverklaring.class)
                .filter(verklaring -> !verklaring.vestiging().equals(zaak.vestiging()))
                .sorted(Comparator.comparing(Feit.Bereidverklaring::datum))
                .forEach(verklaring -> laatste.put(verklaring.vestiging().toString(), verklaring.bereid()));
        return laatste.containsValue(true);
    }

    /** First and last day are days of searching, so eight weeks from a Monday are full on the eighth Sunday. */
    private static boolean isLangGezocht(Verwijderzaak zaak) {
        return zaak.verwijdering()
                .alle(Feit.Zoektocht.class)
                .anyMatch(tocht ->
                        !tocht.datum().plusDays(1).isBefore(tocht.vanDatum().plusWeeks(WEKEN)));
    }
}
