package nl.passendonderwijs.registry.lidmaatschap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Lidmaatschapsbron;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a vestiging goes from one samenwerkingsverband of a sector to another.
 *
 * @param van null when it belonged to none
 * @param naar null when it belongs to none any more
 * @param bron what the new membership rests on; null when there is none
 */
@Regel("MEM-07")
public record Overgang(
        Sector sector,
        LocalDate dag,
        @Nullable SwvCode van,
        @Nullable SwvCode naar,
        @Nullable Lidmaatschapsbron bron) {
    /** All of one vestiging. */
    public static List<Overgang> in(List<Lidmaatschap> leden) {
        return Stream.of(Sector.values())
                .flatMap(sector -> in(
                        sector,
                        leden.stream().filter(lid -> lid.sector() == sector).toList())
                        .stream())
                .toList();
    }

    private static List<Overgang> in(Sector sector, List<Lidmaatschap> leden) {
        var overgangen = new ArrayList<Overgang>();
        Optional<Lidmaatschap> vorige = Optional.empty();
        for (var lid : leden) {
            var aansluitend = vorige.filter(eerder -> lid.geldig().sluitAanOp(eerder.geldig()));
            vorige.filter(eerder -> aansluitend.isEmpty())
                    .flatMap(Overgang::uit)
                    .ifPresent(overgangen::add);
            overgangen.add(new Overgang(
                    sector,
                    lid.geldig().van(),
                    aansluitend.map(Lidmaatschap::swv).orElse(null),
                    lid.swv(),
                    lid.bron()));
            vorige = Optional.of(lid);
        }
        vorige.flatMap(Overgang::uit).ifPresent(overgangen::add);
        return overgangen;
    }

    private static Optional<Overgang> uit(Lidmaatschap lid) {
        return Optional.ofNullable(lid.geldig().tot())
                .map(dag -> new Overgang(lid.sector(), dag, lid.swv(), null, null));
    }

    /** False where only what it rests on changed. */
    boolean isVerhuizing() {
        return !Objects.equals(van, naar);
    }
}
