package nl.passendonderwijs.registry.dekking;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.registry.behoefte.Ondersteuningsbehoefte;
import org.jspecify.annotations.Nullable;

/**
 * Who offers what where, and what is missing. A white spot is a gemeente where no member has a place for a behoefte,
 * while the nearest that has one is farther than the limit, or there is none.
 *
 * @param grensKm a nearest place within these km is no white spot
 */
public record Dekkingbepaling(double grensKm) {

    /** One row per behoefte and gebied, in the order of both. */
    public List<Dekkingsrij> bepaal(Dekkingsgegevens gegevens) {
        var perBehoefte = gegevens.aanbieders().stream()
                .collect(groupingBy(een -> een.voorziening().behoefte()));
        return gegevens.behoeften().stream()
                .flatMap(behoefte -> gegevens.gebieden().stream()
                        .map(gebied -> rij(
                                behoefte,
                                gebied,
                                perBehoefte.getOrDefault(behoefte.code(), List.of()),
                                gegevens.zonderPublicaties())))
                .toList();
    }

    private Dekkingsrij rij(
            Ondersteuningsbehoefte behoefte, Gebied gebied, List<Aanbieder> aanbieders, boolean niemandZegtIets) {
        var hier = aanbieders.stream()
                .filter(een -> een.gemeente().equals(gebied.gemeente()))
                .toList();
        var dichtstbij = dichtstbij(gebied.punt(), aanbieders);
        var witteVlek = niemandZegtIets ? null : witteVlek(hier, aanbieders, dichtstbij);
        return new Dekkingsrij(behoefte, gebied, hier, vrijePlaatsen(hier), dichtstbij.orElse(null), witteVlek);
    }

    private @Nullable Boolean witteVlek(
            List<Aanbieder> hier, List<Aanbieder> aanbieders, Optional<Dichtstbij> dichtstbij) {
        if (hier.stream().anyMatch(Aanbieder::heeftPlaats)) {
            return false;
        }
        if (dichtstbij.isPresent()) {
            return dichtstbij.get().afstandKm() > grensKm;
        }
        // Someone has a place, but how far away cannot be measured.
        return aanbieders.stream().anyMatch(Aanbieder::heeftPlaats) ? null : Boolean.TRUE;
    }

    private static Optional<Dichtstbij> dichtstbij(@Nullable Coordinaat vanaf, List<Aanbieder> aanbieders) {
        return aanbieders.stream()
                .filter(Aanbieder::heeftPlaats)
                .flatMap(een -> afstand(vanaf, een).stream())
                .min(Comparator.comparingDouble(Dichtstbij::afstandKm)
                        .thenComparing(een -> een.vestiging().toString()));
    }

    private static Optional<Dichtstbij> afstand(@Nullable Coordinaat vanaf, Aanbieder een) {
        var punt = een.punt();
        return vanaf == null || punt == null
                ? Optional.empty()
                : Optional.of(new Dichtstbij(een.vestiging(), een.gemeente(), eenDecimaal(vanaf.afstandKm(punt))));
    }

    private static @Nullable Integer vrijePlaatsen(List<Aanbieder> hier) {
        return hier.stream()
                .map(een -> een.voorziening().vrij())
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }

    private static double eenDecimaal(double km) {
        return Math.round(km * 10) / 10.0;
    }
}
