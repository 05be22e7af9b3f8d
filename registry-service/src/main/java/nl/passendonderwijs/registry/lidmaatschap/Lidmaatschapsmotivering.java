package nl.passendonderwijs.registry.lidmaatschap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import org.jspecify.annotations.Nullable;

/**
 * Why does a vestiging belong to a samenwerkingsverband, and why from that day until that day?
 *
 * @param vestiging what was known of it when
 * @param gebieden where its PC4s lay when
 */
@Regel({"MEM-01", "MEM-02", "MEM-03", "MEM-04", "MEM-07", "REG-06"})
public record Lidmaatschapsmotivering(
        Tijdlijn<Vestigingstand> vestiging, Map<Postcode4, Tijdlijn<Postcodegebied>> gebieden) {

    /** Of one membership, as it stands on a day within it. */
    public List<Grond> van(Lidmaatschap lid, LocalDate dag) {
        var begin = vestiging.op(lid.geldig().van()).orElseThrow();
        var stand = lid.geldig().bevat(dag) ? vestiging.op(dag).orElse(begin) : begin;
        var gronden = new ArrayList<Grond>();
        gronden.add(sector(stand, lid.sector()));
        gronden.add(bron(stand, lid));
        gronden.add(new Grond("MEM-07", "Vanaf %s: %s".formatted(lid.geldig().van(), begin(begin, lid))));
        einde(lid).ifPresent(gronden::add);
        return gronden;
    }

    /** Of there being none on a day; empty when every sector it serves has one. */
    public List<Grond> zonder(List<Lidmaatschap> leden, LocalDate dag) {
        var stand = vestiging.op(dag);
        if (stand.isEmpty()) {
            return List.of(new Grond("MEM-07", "De vestiging is op %s niet in bedrijf.".formatted(dag)));
        }
        if (stand.get().soort() == Soort.INSTELLING) {
            return List.of(new Grond(
                    "MEM-03", "Een instelling van cluster 1 of 2 hoort bij geen enkel samenwerkingsverband."));
        }
        return stand.get().soort().sectoren().stream()
                .filter(sector -> leden.stream()
                        .noneMatch(lid -> lid.sector() == sector && lid.geldig().bevat(dag)))
                .map(sector -> new Grond("MEM-02", geenVerband(stand.get(), sector)))
                .toList();
    }

    private static Grond sector(Vestigingstand stand, Sector sector) {
        return stand.soort() == Soort.SOVSO
                ? new Grond(
                        "MEM-04",
                        "De soort SOVSO hoort voor so bij een verband po en voor vso bij een verband vo; dit is %s."
                                .formatted(sector))
                : new Grond(
                        "MEM-02", "De soort %s hoort bij een verband van sector %s.".formatted(stand.soort(), sector));
    }

    private static Grond bron(Vestigingstand stand, Lidmaatschap lid) {
        return switch (lid.bron()) {
            case RICHTING ->
                new Grond(
                        "REG-06",
                        "De vestiging (%s) is door haar richting aangesloten bij het landelijke verband %s; dat gaat voor de postcode."
                                .formatted(stand.denominatie().naam(), lid.swv()));
            case POSTCODE ->
                new Grond(
                        "MEM-01",
                        "De vestiging staat in postcode %s, gemeente %s; die postcode hoort bij %s."
                                .formatted(
                                        stand.ligging().pc4(), stand.ligging().gemeente(), lid.swv()));
            case REGISTER ->
                new Grond(
                        "MEM-02",
                        "%s De bron noemt %s."
                                .formatted(zonderIndeling(stand.ligging().pc4()), lid.swv()));
        };
    }

    private static String zonderIndeling(@Nullable Postcode4 pc4) {
        return pc4 == null
                ? "Van de vestiging is geen postcode bekend."
                : "Postcode %s is niet ingedeeld.".formatted(pc4);
    }

    private static String geenVerband(Vestigingstand stand, Sector sector) {
        return "%s Ook de bron noemt geen verband van sector %s."
                .formatted(zonderIndeling(stand.ligging().pc4()), sector);
    }

    private String begin(Vestigingstand stand, Lidmaatschap lid) {
        var dag = lid.geldig().van();
        if (vestiging.standen().getFirst().geldig().van().equals(dag)) {
            return stand.begindatumBekend()
                    ? "de eerste dag in bedrijf."
                    : "de eerste dag in bedrijf die bekend is; de bron geeft geen begindatum.";
        }
        return wisselde(stand.ligging().pc4(), dag)
                ? "de postcode werd die dag anders ingedeeld."
                : "de gegevens van de vestiging wijzigden die dag.";
    }

    private boolean wisselde(@Nullable Postcode4 pc4, LocalDate dag) {
        return pc4 != null
                && gebieden.getOrDefault(pc4, Tijdlijn.leeg()).standen().stream()
                        .anyMatch(gebied -> gebied.geldig().van().equals(dag));
    }

    private Optional<Grond> einde(Lidmaatschap lid) {
        return Optional.ofNullable(lid.geldig().tot())
                .map(dag -> new Grond("MEM-07", "Tot %s: %s".formatted(dag, reden(dag))));
    }

    private String reden(LocalDate dag) {
        return vestiging
                .op(dag)
                .map(stand -> wisselde(stand.ligging().pc4(), dag)
                        ? "de postcode werd die dag anders ingedeeld."
                        : "de gegevens van de vestiging wijzigden die dag.")
                .orElse("de vestiging is dan niet meer in bedrijf.");
    }
}
