package nl.passendonderwijs.registry.vestigingswijziging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.lidmaatschap.Feiten;
import nl.passendonderwijs.registry.lidmaatschap.Lidmaatschapsbepaling;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/**
 * Would the vestiging, where it goes, still belong to a samenwerkingsverband of each sector that it serves?
 *
 * @param gebied of its new PC4 on that day, if that lies anywhere
 */
@Regel({"MEM-02", "MEM-03"})
record Plaatstoets(Lidmaatschapsbepaling bepaling, Optional<Postcodegebied> gebied, LocalDate dag) {

    List<Fout> bezwaren(Verandering verandering, Vestigingstand stand) {
        var fouten = new ArrayList<Fout>();
        if (verandering.pc4() != null || verandering.landelijk() != null) {
            buitenGebied(verandering, verandering.van(stand)).ifPresent(fouten::add);
        }
        if (verandering.pc4() != null && verandering.gemeente() == null) {
            andereGemeente(stand).ifPresent(fouten::add);
        }
        return fouten;
    }

    private Optional<Fout> buitenGebied(Verandering verandering, Vestigingstand nieuw) {
        var toewijzing = gebied.map(Postcodegebied::toewijzing).orElse(Toewijzing.GEEN);
        var leden = bepaling.bepaal(new Feiten(nieuw.soort(), nieuw.aansluiting(), toewijzing, nieuw.geldig()));
        var veld = verandering.pc4() == null ? "landelijk" : "pc4";
        return leden.size() == nieuw.soort().sectoren().size()
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        veld,
                        "buiten-elk-gebied",
                        "De vestiging zou op %s buiten elk gebied vallen (MEM-02): de postcode is niet ingedeeld, en de bron noemt geen samenwerkingsverband."
                                .formatted(dag)));
    }

    private Optional<Fout> andereGemeente(Vestigingstand stand) {
        return gebied.map(Postcodegebied::gemeente)
                .filter(gemeente -> !gemeente.equals(stand.ligging().gemeente()))
                .map(gemeente -> Fout.veld(
                        "gemeente",
                        "verplicht",
                        "De postcode ligt op %s in gemeente %s; noem ook de gemeente.".formatted(dag, gemeente)));
    }
}
