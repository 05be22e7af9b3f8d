package nl.passendonderwijs.registry.gebiedswijziging;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging.Postcodewijziging;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging.Postcodewijziging.Plaatsing;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.lidmaatschap.Feiten;
import nl.passendonderwijs.registry.lidmaatschap.Lidmaatschapsbepaling;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/**
 * Would every vestiging that belongs to a samenwerkingsverband by its PC4 still belong to one? A PC4 without schools may
 * go without.
 *
 * @param vestigingen what is known of those in the PC4s
 * @param bekend how the PC4s lay until now
 */
@Regel("MEM-02")
record Indelingstoets(
        Lidmaatschapsbepaling bepaling,
        Collection<Tijdlijn<Vestigingstand>> vestigingen,
        Map<Postcode4, Tijdlijn<Postcodegebied>> bekend) {
    private static final int GENOEMD = 5;

    List<Fout> bezwaren(Postcodewijziging wijziging) {
        return IntStream.range(0, wijziging.postcodes().size())
                .boxed()
                .flatMap(nr -> Stream.of(Sector.values()).flatMap(sector -> bezwaar(wijziging, nr, sector).stream()))
                .toList();
    }

    private Optional<Fout> bezwaar(Postcodewijziging wijziging, int nr, Sector sector) {
        var plaatsing = wijziging.postcodes().get(nr);
        var zonder = vestigingen.stream()
                .flatMap(lijn -> lijn.standen().stream())
                .filter(stand -> plaatsing.pc4().equals(stand.ligging().pc4()))
                .filter(stand -> wordtGeraakt(stand, plaatsing, wijziging.ingangsdatum())
                        && verliest(stand, plaatsing, wijziging, sector))
                .map(stand -> stand.code().toString())
                .distinct()
                .sorted()
                .toList();
        return zonder.isEmpty() ? Optional.empty() : Optional.of(fout(nr, sector, zonder));
    }

    /** The change holds until the PC4 next becomes another. */
    private boolean wordtGeraakt(Vestigingstand stand, Plaatsing plaatsing, LocalDate vanaf) {
        var lijn = bekend.getOrDefault(plaatsing.pc4(), Tijdlijn.leeg());
        return stand.geldig().overlapt(lijn.totVolgende(vanaf));
    }

    private boolean verliest(Vestigingstand stand, Plaatsing plaatsing, Postcodewijziging wijziging, Sector sector) {
        var toen = bekend.getOrDefault(plaatsing.pc4(), Tijdlijn.leeg())
                .op(wijziging.ingangsdatum())
                .map(Postcodegebied::toewijzing)
                .orElse(Toewijzing.GEEN);
        return hoortErgens(stand, toen, sector) && !hoortErgens(stand, plaatsing.toewijzing(), sector);
    }

    private boolean hoortErgens(Vestigingstand stand, Toewijzing toewijzing, Sector sector) {
        return bepaling.bepaal(new Feiten(stand.soort(), stand.aansluiting(), toewijzing, stand.geldig())).stream()
                .anyMatch(lid -> lid.sector() == sector);
    }

    private static Fout fout(int nr, Sector sector, List<String> zonder) {
        var genoemd = zonder.stream().limit(GENOEMD).collect(joining(", "));
        var rest = zonder.size() > GENOEMD ? " en nog %d".formatted(zonder.size() - GENOEMD) : "";
        return Fout.veld(
                "postcodes/%d/swv%s".formatted(nr, sector == Sector.PO ? "Po" : "Vo"),
                "buiten-elk-gebied",
                "Deze vestigingen zouden bij geen samenwerkingsverband meer horen (MEM-02): %s%s."
                        .formatted(genoemd, rest));
    }
}
