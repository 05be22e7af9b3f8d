package nl.passendonderwijs.registry.vestigingswijziging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.lidmaatschap.Feiten;
import nl.passendonderwijs.registry.lidmaatschap.Lidmaatschapsbepaling;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/**
 * Would the vestiging, where it goes, lie in the gemeente that is said, and belong to a samenwerkingsverband of each
 * sector that it serves?
 *
 * @param gebied of its new PC4 on that day, if that lies anywhere
 */
@Regel({"MEM-02", "REG-03"})
record Plaatstoets(Lidmaatschapsbepaling bepaling, Optional<Postcodegebied> gebied, LocalDate dag) {

    List<Fout> bezwaren(Verandering verandering, Vestigingstand nieuw) {
        return Stream.of(buitenGebied(verandering, nieuw), andereGemeente(verandering, nieuw))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Fout> buitenGebied(Verandering verandering, Vestigingstand nieuw) {
        var toewijzing = gebied.map(Postcodegebied::toewijzing).orElse(Toewijzing.GEEN);
        var leden = bepaling.bepaal(new Feiten(nieuw.soort(), nieuw.aansluiting(), toewijzing, nieuw.geldig()));
        return !verandering.raaktAansluiting()
                        || leden.size() == nieuw.soort().sectoren().size()
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        veld(verandering),
                        "buiten-elk-gebied",
                        "De vestiging zou op %s buiten elk gebied vallen (MEM-02): %s."
                                .formatted(
                                        dag,
                                        nieuw.ligging().pc4() == null
                                                ? "er is geen postcode bekend"
                                                : "de postcode is niet ingedeeld")));
    }

    private static String veld(Verandering verandering) {
        if (verandering.pc4() != null) {
            return "pc4";
        }
        return verandering.landelijk() == null ? "denominatie" : "landelijk";
    }

    /** A PC4 lies in one gemeente. */
    private Optional<Fout> andereGemeente(Verandering verandering, Vestigingstand nieuw) {
        return gebied.map(Postcodegebied::gemeente)
                .filter(_ -> verandering.pc4() != null || verandering.gemeente() != null)
                .filter(gemeente -> !gemeente.equals(nieuw.ligging().gemeente()))
                .map(gemeente -> verandering.gemeente() == null
                        ? gemeente(
                                "verplicht", "De postcode ligt op %s in gemeente %s; noem ook de gemeente.", gemeente)
                        : gemeente("andere-gemeente", "De postcode ligt op %s in gemeente %s.", gemeente));
    }

    private Fout gemeente(String code, String detail, Object gemeente) {
        return Fout.veld("gemeente", code, detail.formatted(dag, gemeente));
    }
}
