package nl.passendonderwijs.registry.lidmaatschap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.gedeeld.Geldend;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/**
 * Which samenwerkingsverbanden did, does and will a vestiging belong to? Never typed in, always derived anew from where
 * it stood when and where its PC4 lay when: so a move closes and opens on one day, without gap or overlap.
 *
 * @param gebieden where each PC4 lay when
 */
@Regel("MEM-07")
public record Lidmaatschapsverloop(Lidmaatschapsbepaling bepaling, Map<Postcode4, Tijdlijn<Postcodegebied>> gebieden) {
    public Lidmaatschapsverloop {
        gebieden = Map.copyOf(gebieden);
    }

    /** By sector, and then by day. */
    public List<Lidmaatschap> van(Tijdlijn<Vestigingstand> vestiging) {
        var perSector = vestiging.standen().stream()
                .flatMap(this::van)
                .collect(groupingBy(Lidmaatschap::sector, TreeMap::new, toList()));
        return perSector.values().stream()
                .flatMap(leden -> new Tijdlijn<>(leden).standen().stream())
                .toList();
    }

    private Stream<Lidmaatschap> van(Vestigingstand stand) {
        return ligging(stand).standen().stream()
                .flatMap(deel -> bepaling.bepaal(Feiten.van(stand, deel.toewijzing(), deel.geldig())).stream());
    }

    private Tijdlijn<Deel> ligging(Vestigingstand stand) {
        var lijn = new Tijdlijn<>(List.of(new Deel(Toewijzing.GEEN, stand.geldig())));
        for (var gebied : gebied(stand).standen()) {
            var samen = gebied.geldig().doorsnede(stand.geldig());
            lijn = samen.map(geldig -> new Deel(gebied.toewijzing(), geldig))
                    .map(lijn::met)
                    .orElse(lijn);
        }
        return lijn;
    }

    private Tijdlijn<Postcodegebied> gebied(Vestigingstand stand) {
        var pc4 = stand.ligging().pc4();
        return pc4 == null ? Tijdlijn.leeg() : gebieden.getOrDefault(pc4, Tijdlijn.leeg());
    }

    /** What the PC4 said for some time. */
    private record Deel(Toewijzing toewijzing, Periode geldig) implements Geldend<Deel> {
        @Override
        public Deel met(Periode ander) {
            return new Deel(toewijzing, ander);
        }
    }
}
