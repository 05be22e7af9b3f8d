package nl.passendonderwijs.registry.aanlevering;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/**
 * Judges whether a row of DUO can be meant, by what the register knows on the day for which the list speaks.
 *
 * @param gemeenten those that exist that day
 */
@Regel({"MEM-03", "REG-03"})
record Duotoets(LocalDate dag, Map<Postcode4, Tijdlijn<Postcodegebied>> gebieden, Set<Gemeentecode> gemeenten) {

    /**
     * @param bekend what is known of the vestiging
     * @param stand what the row would make of it
     */
    Optional<String> bezwaar(Duovestiging rij, Tijdlijn<Vestigingstand> bekend, Vestigingstand stand) {
        return Stream.of(andereSoort(bekend), andereGemeente(rij), ligtNergens(rij, stand))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Also of what is another soort only later: the list would undo that. */
    private Optional<String> andereSoort(Tijdlijn<Vestigingstand> bekend) {
        var vanaf = Periode.vanaf(dag);
        return bekend.standen().stream()
                .filter(stand -> stand.geldig().overlapt(vanaf) && stand.soort() != Soort.BAO)
                .findFirst()
                .map(stand -> "%s staat in het register als %s; dit bestand gaat over basisscholen."
                        .formatted(stand.code(), stand.soort()));
    }

    /** Where a gemeente was merged away, the register may be behind the list; then it is no contradiction. */
    private Optional<String> andereGemeente(Duovestiging rij) {
        return gebied(rij)
                .map(Postcodegebied::gemeente)
                .filter(gemeente -> !gemeente.equals(rij.gemeente()) && gemeenten.contains(gemeente))
                .map(gemeente -> "Postcode %s ligt op %s in gemeente %s, niet in %s."
                        .formatted(rij.pc4(), dag, gemeente, rij.gemeente()));
    }

    private Optional<String> ligtNergens(Duovestiging rij, Vestigingstand stand) {
        var aansluiting = stand.aansluiting();
        var ingedeeld = gebied(rij)
                .flatMap(gebied -> gebied.toewijzing().voor(Sector.PO))
                .or(() -> aansluiting.register().voor(Sector.PO));
        return ingedeeld.isPresent() || aansluiting.landelijk()
                ? Optional.empty()
                : Optional.of("Postcode %s ligt op %s in geen enkele regio.".formatted(rij.pc4(), dag));
    }

    private Optional<Postcodegebied> gebied(Duovestiging rij) {
        return gebieden.getOrDefault(rij.pc4(), Tijdlijn.leeg()).op(dag);
    }
}
